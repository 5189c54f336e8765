import { expect, it } from 'vitest';
import { env } from '@/lib/env';
import { connections } from '@/lib/db';
import { COMMENT_ROOTS_PAGE_SIZE } from '@/lib/limits';
import { loadBulkSample } from '@/scripts/rejoinder/sample/load';
import { makeArticle, makeSite } from '@/test/factories';
import { countComments, listThreads } from './public';

const COMMENTS = 10_000;
/** Milliseconds for the page's questions about comments, of the 300 that the first page may take (R13). */
const LIMIT = 150;
const ROUNDS = 11;

it('R13: reads the first page of ten thousand comments on one article well within the time of a page', async () => {
  await makeSite();
  const article = await makeArticle();
  const plan = { articles: 0, comments: COMMENTS, on: article.slug, seed: 1 };
  await loadBulkSample(env().DATABASE_URL ?? '', plan, () => undefined);
  await connections().query('VACUUM (ANALYZE) comments');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    const [{ threads, next }, counts] = await Promise.all([listThreads(article.id), countComments([article.id])]);
    times.push(performance.now() - began);
    expect(threads).toHaveLength(COMMENT_ROOTS_PAGE_SIZE);
    expect(next).not.toBeNull();
    // Some of the sample were not approved.
    expect(counts.get(article.id)).toBeGreaterThan(COMMENTS * 0.8);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  expect(median).toBeLessThan(LIMIT);
});
