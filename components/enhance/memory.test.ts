import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepCopy } from '@/components/articles-desk/local-copy';
import { draftName, forgetDrafts, LAST_DECIDED, recall, remember } from './memory';

/** What of a browser's storage is used here; its keys are its own properties, as in a browser. */
class Kept {
  [key: string]: unknown;
  getItem(key: string): string | null {
    return (this[key] as string | undefined) ?? null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

beforeEach(() => void vi.stubGlobal('sessionStorage', new Kept()));
afterEach(() => void vi.unstubAllGlobals());

it('forgets comments and articles that were begun and what was decided last, and nothing else', () => {
  remember(draftName('an article'), { body: 'Half a sentence' });
  remember(LAST_DECIDED, 'c1');
  remember('place', 7);
  const copy = { title: 'T', standfirst: '', bodyHtml: '<p>Words</p>', labels: '', slug: '' };
  for (const articleId of [null, 'saved']) keepCopy(sessionStorage, { writerId: 'ada', articleId }, copy);
  expect(Object.keys(sessionStorage)).toHaveLength(5);
  forgetDrafts();
  expect(Object.keys(sessionStorage)).toEqual(['place']);
  expect(recall('place')).toBe(7);
});

it('works without a storage', () => {
  vi.stubGlobal('sessionStorage', undefined);
  forgetDrafts();
  expect(recall('place')).toBeNull();
});
