import { randomUUID } from 'node:crypto';
import type { Drill } from '../drill';
import { joinDatabase } from '../own-process';
import { post, postedId } from '../stand';

/** R9. Two moderators decide on the same comment at the same moment, again and again. */
export const twoModerators: Drill = {
  id: 'R9',
  what: 'two moderators on one comment',
  passesWhen: '1 winner, 1 told "already decided by …", 1 decision in the log, each time',
  limit: 10 * 60_000,
  run: async (stand, { times }) => {
    const site = await stand.site();
    await joinDatabase(site);
    const { decideComment } = await import('@/lib/moderation/commands');
    const rounds = times(1_000, 20);
    const [article] = await stand.articles(site);
    const [one, other] = await stand.writers(site, 2, 'moderator');
    const [writer] = await stand.writers(site, 1);
    if (!article || !writer || !one || !other) throw new Error('Nobody to decide');
    const id = postedId(
      await post(site, { writer, article, words: `To be decided on: ${randomUUID()}`, key: randomUUID() }),
    );
    if (!id) throw new Error('The comment was not posted');
    let fair = 0;
    for (let n = 0; n < rounds; n += 1) {
      const action = n % 2 === 0 ? ('spam' as const) : ('approve' as const);
      const seen = { commentId: id, action, seenRevision: 1, seenDecisionCount: n };
      const results = await Promise.allSettled(
        [one, other].map(({ personId }) => decideComment({ id: personId }, seen)),
      );
      const told = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
      if (told.length === 1 && /already decided by Drill/.test(told[0] ?? '')) fair += 1;
    }
    const decisions = await site.count('SELECT count(*) FROM decisions WHERE comment_id = $1', [id]);
    return {
      passed: fair === rounds && decisions === rounds,
      figures: `${rounds} rounds, ${fair} with one winner and one told, ${decisions} decisions in the log`,
    };
  },
};
