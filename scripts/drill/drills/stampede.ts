import { randomUUID } from 'node:crypto';
import type { Drill } from '../drill';
import { post } from '../stand';
import { ask } from '../visitor';

const READERS = 500;

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
    await ask(site, article.path);
    const fills = async () =>
      Number(
        /^rejoinder_page_fills_total(?:\{[^}]*\})? (\d+)/m.exec((await ask(site, '/api/metrics')).text)?.[1] ?? NaN,
      );
    const words = `News that everybody wants to see: ${randomUUID()}`;
    const posted = await post(site, { writer, article, words, key: randomUUID() });
    const before = await fills();
    const answers = await Promise.all(Array.from({ length: READERS }, () => ask(site, article.path)));
    const renders = (await fills()) - before;
    const good = answers.filter(({ status }) => status === 200).length;
    const last = await ask(site, article.path);
    return {
      passed: posted.status === 200 && good === READERS && renders <= 1 && last.text.includes(words),
      figures: `${good} of ${READERS} answered, ${renders} renders`,
    };
  },
};
