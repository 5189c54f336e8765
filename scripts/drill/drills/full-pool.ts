import { randomUUID } from 'node:crypto';
import type { Drill } from '../drill';
import type { Writer } from '../people';
import { tryPost } from '../stand';
import { tryAsk } from '../visitor';

const REQUESTS = 200;

/**
 * R14. Two hundred requests need a database whose ten connections all wait: the posts for the rows of their articles, which
 * somebody holds. Reading goes on beside it, as far as it finds a connection.
 */
export const fullPool: Drill = {
  id: 'R14',
  what: '200 requests, a pool of 10, all of it waiting for locked rows',
  passesWhen: 'answered within 2 s at worst (503 where it must be); recovery within 5 s',
  limit: 3 * 60_000,
  run: async (stand) => {
    const site = await stand.site('pool', { DATABASE_POOL: '10' });
    const articles = await stand.articles(site);
    const askAll = (writers: readonly Writer[], round: string) =>
      Promise.all(
        writers.map((writer, n) => {
          const article = articles[n % articles.length];
          if (!article) throw new Error('Nothing to write under');
          const key = randomUUID();
          return n % 2
            ? tryPost(site, { writer, article, key, words: `Waiting: ${key}` })
            : tryAsk(site, `/search?q=${round}${n}`);
        }),
      );
    // A site that has just started loads its code with the first requests: that is another wait.
    for (const round of ['once', 'twice']) await askAll(await stand.writers(site, 40), round);
    const writers = await stand.writers(site, REQUESTS);
    const answers = await site.sql(async (client) => {
      await client.query('BEGIN');
      await client.query('SELECT id FROM articles FOR UPDATE');
      const all = await askAll(writers, 'nothing');
      await client.query('ROLLBACK');
      return all;
    });
    const worst = Math.max(...answers.map((answer) => answer?.milliseconds ?? Infinity));
    const statuses = new Map<string, number>();
    for (const answer of answers) {
      const status = String(answer?.status ?? 'cut');
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    const began = performance.now();
    const [writer] = await stand.writers(site, 1);
    const [article] = articles;
    if (!writer || !article) throw new Error('Nothing to write under');
    const key = randomUUID();
    let again = await tryPost(site, { writer, article, key, words: `After the wait: ${key}` });
    while (again?.status !== 200 && performance.now() - began < 20_000)
      again = await tryPost(site, { writer, article, key, words: `After the wait: ${key}` });
    const recovered = performance.now() - began;
    const told = [...statuses].map(([status, count]) => `${count} × ${status}`);
    return {
      passed: worst <= 2_000 && recovered <= 5_000 && !statuses.has('cut') && !statuses.has('500'),
      figures: `${told.join(', ')}; the slowest after ${Math.round(worst)} ms; writing again after ${Math.round(recovered)} ms`,
    };
  },
};
