import { afterEach, expect, it, vi } from 'vitest';
import { createWholeAnswers } from './whole-answers';

afterEach(() => void vi.useRealTimers());

const answer = (size = 3) => ({ head: Buffer.from('HTTP/1.1 200 OK\r\n'), body: Buffer.alloc(size, 'x') });
const dateOf = (whole: Buffer | undefined) => /Date: (.*)\r\n/.exec(String(whole))?.[1];

it('puts an answer together when it is wanted again, and gives the same bytes once more', () => {
  const answers = createWholeAnswers(5_000);
  const kept = answer();
  expect(answers.find(kept)).toBeUndefined();
  const whole = answers.find(kept);
  expect(String(whole)).toBe(`HTTP/1.1 200 OK\r\n${String(answers.end())}xxx`);
  expect(answers.find(kept)).toBe(whole);
  expect(answers.find(answer())).toBeUndefined();
});

it('holds none longer than its Date is true', () => {
  vi.useFakeTimers({ now: 1_700_000_000_000, toFake: ['Date'] });
  const answers = createWholeAnswers(5_000);
  const kept = answer();
  answers.find(kept);
  expect(dateOf(answers.find(kept))).toBe('Tue, 14 Nov 2023 22:13:20 GMT');
  vi.setSystemTime(1_700_000_001_000);
  expect(answers.find(kept)).toBeUndefined();
  expect(dateOf(answers.find(kept))).toBe('Tue, 14 Nov 2023 22:13:21 GMT');
});

it('copies neither long bodies nor more than a few', () => {
  const answers = createWholeAnswers(5_000);
  const long = answer(64 * 1024 + 1);
  const many = Array.from({ length: 80 }, () => answer());
  const wholeOnes = () => [long, ...many].filter((kept) => answers.find(kept)).length;
  expect(wholeOnes()).toBe(0);
  expect(wholeOnes()).toBe(64);
});
