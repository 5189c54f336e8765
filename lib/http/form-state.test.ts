import { translate } from '@/lib/i18n/translate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateLimited } from '@/lib/errors';
import { decodeFormState, encodeFormState, formPage, parseFormState, refused } from './form-state';

const state = {
  values: { body: 'Zeile 1\r\n“two” – ☂ 𝒳' },
  errors: { body: 'Too many links.' },
  code: 'invalid' as const,
};

describe('form state', () => {
  it('comes back character for character', () => {
    expect(decodeFormState(encodeFormState(state))).toEqual(state);
  });

  it('is printable ASCII in a header', () => {
    expect(encodeFormState(state)).toMatch(/^[\w-]+$/);
  });

  it('never carries a password back', async () => {
    const typed = { values: { email: 'a@b.example', password: 'hunter22', newPassword: 'x' }, errors: {} };
    expect(decodeFormState(encodeFormState(typed))?.values).toEqual({ email: 'a@b.example' });
    expect(await formPage('/sign-in', typed).text()).not.toContain('hunter22');
  });

  it.each([null, undefined, '', '%%%', Buffer.from('[]').toString('base64url')])('is null for %j', (header) => {
    expect(decodeFormState(header)).toBeNull();
  });

  it('V16: refuses objects where strings belong', () => {
    expect(parseFormState('{"values":{"body":{"$ne":""}},"errors":{}}')).toBeNull();
  });

  it('names its page and its wait', async () => {
    const answer = formPage(
      '/compose?article=1',
      ...refused(rateLimited('Slow down.', 30), { body: 'kept' }, translate('he').say),
    );
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('30');
    expect(answer.headers.get('x-rejoinder-page')).toBe('/compose?article=1');
    expect(await answer.json()).toEqual({
      values: { body: 'kept' },
      errors: { '': 'Slow down.' },
      code: 'rate_limited',
    });
  });
});

describe('any state', () => {
  // A field that would become a prototype is left out.
  const names = fc.string({ unit: 'grapheme' }).filter((name) => name !== '__proto__');
  const texts = fc.dictionary(names, fc.string({ unit: 'grapheme' }), { noNullPrototype: true });
  const settings = { seed: 20_261_123, numRuns: 1_000 };
  const isSecret = (name: string) => name.toLowerCase().includes('password');

  it('comes back as it went, but for passwords', () => {
    fc.assert(
      fc.property(texts, texts, (values, errors) => {
        const back = decodeFormState(encodeFormState({ values, errors }));
        const kept = Object.entries(values).filter(([name]) => !isSecret(name));
        expect(back).toEqual({ values: Object.fromEntries(kept), errors });
      }),
      settings,
    );
  });

  it('is read from no other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (header) => {
        const state = decodeFormState(header);
        if (state) expect(Object.values(state.values).every((value) => typeof value === 'string')).toBe(true);
      }),
      settings,
    );
  });
});
