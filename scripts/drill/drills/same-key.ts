import { randomUUID } from 'node:crypto';
import type { Drill } from '../drill';
import { post, postedId } from '../stand';

/** R8. One form, sent fifty times at once. */
export const sameKey: Drill = {
  id: 'R8',
  what: 'one form key posted 50 times in parallel',
  passesWhen: '1 row, the same answer; 422 when the body differs',
  limit: 60_000,
  run: async (stand) => {
    const site = await stand.site();
    const [article] = await stand.articles(site);
    const [writer] = await stand.writers(site, 1);
    if (!article || !writer) throw new Error('Nothing to write under');
    const key = randomUUID();
    const words = `Fifty times the same: ${key}`;
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(site, { writer, article, words, key })));
    const ids = new Set(answers.map(postedId));
    const rows = await site.count('SELECT count(*) FROM comments WHERE author_id = $1', [writer.personId]);
    const other = await post(site, { writer, article, words: `${words}, but not quite`, key });
    return {
      passed: ids.size === 1 && !ids.has(null) && rows === 1 && other.status === 422,
      figures: `${answers.length} posts, ${rows} row, ${ids.size} answer; another text under the key: ${other.status}`,
    };
  },
};
