import { expect, it } from 'vitest';
import { readingMinutes } from './reading-time';

it.each([
  [0, 1],
  [238, 1],
  [500, 2],
  [2500, 11],
])('%i words take %i minutes', (words, minutes) => expect(readingMinutes(words)).toBe(minutes));
