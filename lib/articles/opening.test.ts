import { expect, it } from 'vitest';
import { openingOf } from './opening';

it('keeps a short text', () => expect(openingOf('  Two \n words ', 20)).toBe('Two words'));

it('ends after a whole word, without the comma', () =>
  expect(openingOf('The bridge, they said, will open.', 23)).toBe('The bridge, they said…'));

it('never cuts a character in half', () => {
  expect(openingOf('👩‍👩‍👧‍👦'.repeat(3), 13)).toBe('👩‍👩‍👧‍👦…');
  expect(openingOf('漢字'.repeat(20), 7)).toBe('漢字漢字漢字漢…');
});
