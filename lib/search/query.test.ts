import { describe, expect, it } from 'vitest';
import { SEARCH_QUERY_MAX } from '@/lib/limits';
import { readQuery, replaceWords, wordsOf } from './query';

describe('reading a search', () => {
  it('lets the last plain word grow', () => {
    expect(readQuery('  market   hal ')).toEqual({ text: 'market hal', growing: { head: 'market', prefix: 'hal' } });
    expect(readQuery('río')).toEqual({ text: 'río', growing: { head: '', prefix: 'río' } });
  });

  it.each([['"market hal"'], ['market -hal'], ['market h'], ['hall "town clerk"'], ["o'h"], [''], ['a:*'], ["x'"]])(
    'takes %j as it is',
    (typed) => expect(readQuery(typed).growing).toBeNull(),
  );

  it.each([
    ['"market hal', 'market hal'],
    ['"town clerk" mayor "of', '"town clerk" mayor of'],
    ['“town clerk” mayor', '"town clerk" mayor'],
    ['6" pipe', '6 pipe'],
    ['תנ"ך בעברית', 'תנ ך בעברית'],
    ['"', ''],
  ])('reads the quotation marks of %j as %j', (typed, text) => {
    expect(readQuery(typed).text).toBe(text);
    expect(readQuery(text).text).toBe(text);
  });

  it('lets the last word grow after a mark that nothing closes', () =>
    expect(readQuery('"market hal').growing).toEqual({ head: 'market', prefix: 'hal' }));

  it('keeps to one line within the limit', () => {
    const { text } = readQuery(`a\u0000b\nc ${'é'.repeat(500)}`);
    expect(text.startsWith('a b c ')).toBe(true);
    expect(text).toHaveLength(SEARCH_QUERY_MAX);
  });
});

describe('correcting a search', () => {
  it('touches only plain words of some length', () => {
    expect(wordsOf('Bridje the "exact frase" -exclooded bridje 2026 lorrys')).toEqual(['bridje', 'lorrys']);
  });

  it('replaces a word wherever it stands alone', () => {
    const words = new Map([['bridje', 'bridge']]);
    expect(replaceWords('Bridje toll -bridje', words)).toBe('bridge toll -bridje');
  });
});
