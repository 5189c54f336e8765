import { describe, expect, it } from 'vitest';
import { COMMENT_LINKS_NEWCOMER_MAX } from '@/lib/limits';
import { explainHold, screen, type Screened } from './screening';

const harmless: Screened = {
  mode: 'newcomers',
  newcomer: false,
  addressUnproven: false,
  links: 0,
  repeated: false,
  trapped: false,
};

describe('screening', () => {
  it('lets a known reader’s harmless comment through', () => {
    expect(screen(harmless)).toEqual([]);
  });

  it.each<[string, Partial<Screened>, string[]]>([
    ['everyone, when everyone is reviewed', { mode: 'everyone' }, ['everyone_is_reviewed']],
    ['a newcomer, when newcomers are reviewed', { newcomer: true }, ['newcomer']],
    ['an unproven address', { addressUnproven: true }, ['unproven_address']],
    ['the same words again', { repeated: true }, ['repeated_text']],
    ['a filled trap', { trapped: true }, ['form_trap']],
    [
      'a newcomer’s many links, even when nobody is reviewed',
      { mode: 'nobody', newcomer: true, links: COMMENT_LINKS_NEWCOMER_MAX + 1 },
      ['many_links'],
    ],
  ])('holds %s', (_, change, expected) => {
    expect(screen({ ...harmless, ...change })).toEqual(expected);
  });

  it.each<[string, Partial<Screened>]>([
    ['a newcomer, when nobody is reviewed', { mode: 'nobody', newcomer: true }],
    ['as many links as a newcomer may have', { mode: 'nobody', newcomer: true, links: COMMENT_LINKS_NEWCOMER_MAX }],
    ['many links of a known reader', { links: COMMENT_LINKS_NEWCOMER_MAX + 1 }],
  ])('lets through %s', (_, change) => {
    expect(screen({ ...harmless, ...change })).toEqual([]);
  });

  it('names every reason, in order, and explains each', () => {
    const held = screen({ ...harmless, newcomer: true, trapped: true, repeated: true });
    expect(held).toEqual(['newcomer', 'repeated_text', 'form_trap']);
    expect(explainHold(held)).toHaveLength(3);
    expect(explainHold(['no_longer_a_rule'])).toEqual([]);
  });
});
