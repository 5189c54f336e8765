import { expect, it } from 'vitest';
import { commentWords } from './comment-words';

it.each([
  [0, 'No comments'],
  [1, '1 comment'],
  [2, '2 comments'],
  [100_000, '100000 comments'],
])('says %i in the words of the contract', (count, words) => expect(commentWords(count)).toBe(words));
