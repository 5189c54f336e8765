import { randomUUID } from 'node:crypto';
import type { Drill } from '../drill';
import { postedId, tryPost } from '../stand';
import { lostOf } from '../writing';

const REQUESTS = 100;

/** R15. The site is asked to end with a hundred posts on their way. */
export const gentleEnd: Drill = {
  id: 'R15',
  what: 'SIGTERM with 100 requests in flight',
  passesWhen: 'all finish; exit within 30 s',
  limit: 3 * 60_000,
  run: async (stand) => {
    const site = await stand.site();
    const [article] = await stand.articles(site);
    const writers = await stand.writers(site, REQUESTS);
    if (!article) throw new Error('Nothing to write under');
    const sent = writers.map((writer) => {
      const key = randomUUID();
      return tryPost(site, { writer, article, key, words: `On its way when the end came: ${key}` });
    });
    // Until the first is answered the others are on their way too: they were sent in one turn.
    await Promise.race(sent);
    const ended = site.stop();
    const answers = await Promise.all(sent);
    const { code, milliseconds } = await ended;
    await site.start();
    const ids = answers.map(postedId).filter((id) => id !== null);
    const lost = await lostOf(site, ids);
    const finished = answers.filter((answer) => answer !== null).length;
    return {
      passed: finished === REQUESTS && lost === 0 && code === 0 && milliseconds <= 30_000,
      figures: `${finished} of ${REQUESTS} answered (${ids.length} posted), ${lost} lost; exit ${code} after ${Math.round(milliseconds)} ms`,
    };
  },
};
