import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { commentsStated } from '../../bench/article-page';
import type { Drill } from '../drill';
import { post } from '../stand';
import { ask } from '../visitor';

const READERS = 500;

/** Resolves when a count stands still for a second: a site that has just started fills its newest pages. */
async function untilSteady(count: () => Promise<number>): Promise<void> {
  let [last, now] = [Number.NaN, await count()];
  while (now !== last) {
    await pause(1_000);
    [last, now] = [now, await count()];
  }
}

/** R12. Five hundred people read an article in the moment after it changed. */
export const stampede: Drill = {
  id: 'R12',
  what: '500 readers on one article right after a change',
  passesWhen: '1 render per page',
  limit: 2 * 60_000,
  run: async (stand) => {
    const site = await stand.site();
    const [article] = await stand.articles(site);
    const [writer] = await stand.writers(site, 1);
    if (!article || !writer) throw new Error('Nothing to write under');
    // By number: under an article that other drills have written to, the newest comment stands on a later page.
    const stated = commentsStated((await ask(site, article.path)).text);
    const fills = async () =>
      Number(
        /^rejoinder_page_fills_total(?:\{[^}]*\})? (\d+)/m.exec((await ask(site, '/api/metrics')).text)?.[1] ?? NaN,
      );
    await untilSteady(fills);
    const words = `News that everybody wants to see: ${randomUUID()}`;
    const posted = await post(site, { writer, article, words, key: randomUUID() });
    const before = await fills();
    const answers = await Promise.all(Array.from({ length: READERS }, () => ask(site, article.path)));
    const renders = (await fills()) - before;
    const good = answers.filter(({ status }) => status === 200).length;
    const shown = commentsStated((await ask(site, article.path)).text);
    return {
      passed: posted.status === 200 && good === READERS && renders <= 1 && shown === stated + 1,
      figures: `${good} of ${READERS} answered, ${renders} renders`,
    };
  },
};
