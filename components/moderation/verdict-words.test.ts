import { expect, it } from 'vitest';
import { consequenceOf, decidedWords } from './verdict-words';

it('says what the buttons do to a comment that was reported, and nothing where their names say it', () => {
  expect(consequenceOf('approved', 2)).toBe(
    'Approve keeps it up, Reject and Spam take it down; each closes the 2 reports.',
  );
  expect(consequenceOf('pending', 1)).toBe('Approve puts it up, Reject and Spam keep it down; each closes the report.');
  expect(consequenceOf('approved', 0)).toBe('');
});

it('tells a decision with one full stop', () => {
  expect(decidedWords('approve', 'Tamsin R.')).toBe('Approved: the comment by Tamsin R.');
  expect(decidedWords('undo', 'Ana')).toBe('Taken back: the decision on the comment by Ana.');
});
