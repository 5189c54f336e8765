import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort } from '@/server/postgres/port';
import { commentsStated } from '../../bench/article-page';
import type { Drill } from '../drill';
import { Load } from '../load';
import { hasNginx, startNginx } from '../nginx';
import { joinDatabase } from '../own-process';
import { Site } from '../site';
import { commentRequest, post, postedId, type Article, type Stand } from '../stand';
import { stormSignUp } from '../storm';
import { ask, tryAsk, type Target } from '../visitor';

const READERS = 6;
const [STORM, LIMIT] = [60, 10];

type Pair = readonly [Site, Site];
type Found = { good: boolean; says: string };

/** Signed in at one is signed in at both, and signed out at one at both. */
async function sessions(site: Site, [one, other]: Pair, stand: Stand): Promise<Found> {
  const [{ cookie } = { cookie: '' }] = await stand.writers(site, 1);
  const signedIn = async (instance: Site) =>
    (await ask(instance, '/api/me', { headers: { cookie } })).text.includes('"signedIn":true');
  const before = (await signedIn(one)) && (await signedIn(other));
  await ask(one, '/api/forms/sign-out', { headers: { cookie }, form: {} });
  const after = (await signedIn(one)) || (await signedIn(other));
  return { good: before && !after, says: `sessions ${before && !after ? 'shared' : 'NOT shared'}` };
}

/** One form sent to both at once makes one comment. */
async function oneKey(site: Site, pair: Pair, stand: Stand, article: Article): Promise<Found> {
  const [writer] = await stand.writers(site, 1);
  if (!writer) throw new Error('Nobody to write');
  const form = { writer, article, key: randomUUID(), words: `Sent to both: ${randomUUID()}` };
  const sent = Array.from({ length: 20 }, (_, n) => post(n % 2 ? pair[0] : pair[1], form));
  const ids = new Set((await Promise.all(sent)).map(postedId));
  const rows = await site.count('SELECT count(*) FROM comments WHERE author_id = $1', [writer.personId]);
  return { good: ids.size === 1 && !ids.has(null) && rows === 1, says: `20 copies of a form: ${rows} row` };
}

/** A limit that is stormed through nginx lets through exactly as many as it says. */
async function exactLimit(site: Site, nginx: Target): Promise<Found> {
  await site.sql((client) => client.query('DELETE FROM rate_limit_buckets'));
  const { passed } = await stormSignUp(Array.from({ length: STORM }, () => nginx));
  return { good: passed === LIMIT, says: `${passed} of ${STORM} passed a limit of ${LIMIT}` };
}

/** An approval, made by a third process, shows on both. Milliseconds until it does. */
async function approval(site: Site, pair: Pair, stand: Stand, article: Article): Promise<Found> {
  await joinDatabase(site);
  const { decideComment } = await import('@/lib/moderation/commands');
  const [moderator] = await stand.writers(site, 1, 'moderator');
  const [writer] = await stand.writers(site, 1);
  if (!moderator || !writer) throw new Error('Nobody to decide');
  const words = `Approved for both: ${randomUUID()}`;
  const id = postedId(await post(pair[0], { writer, article, key: randomUUID(), words }));
  if (!id) throw new Error('The comment was not posted');
  const stated = async (instance: Site) => commentsStated((await ask(instance, article.path)).text);
  const shown = await Promise.all(pair.map(stated));
  const seen = { commentId: id, seenRevision: 1 };
  await decideComment({ id: moderator.personId }, { ...seen, action: 'spam', seenDecisionCount: 0 });
  const until = performance.now() + 10_000;
  const all = async (wanted: (now: number, at: number) => boolean) => {
    while (performance.now() < until && !(await Promise.all(pair.map(stated))).every(wanted));
  };
  await all((now, at) => now !== shown[at]);
  await decideComment({ id: moderator.personId }, { ...seen, action: 'approve', seenDecisionCount: 1 });
  const began = performance.now();
  await all((now, at) => now === shown[at]);
  const took = performance.now() - began;
  return { good: took <= 1_000, says: `an approval shows on both after ${Math.round(took)} ms` };
}

/** Each is ended and started again while people read and write through nginx: nobody meets an error. */
async function rolling(site: Site, pair: Pair, stand: Stand, nginx: Target, rounds: number): Promise<Found> {
  const articles = await stand.articles(site);
  const paths = ['/', ...articles.map(({ path }) => path)];
  for (const path of paths) for (const instance of pair) await ask(instance, path);
  const writers = await stand.writers(site, 20);
  const load = new Load(nginx, paths, READERS);
  let [rolls, posted, refused] = [true, 0, 0];
  const writing = (async () => {
    while (rolls) {
      const [writer, article] = [writers.pop(), articles[posted % articles.length]];
      if (!writer || !article) return;
      const key = randomUUID();
      const request = commentRequest({ writer, article, key, words: `While instances roll: ${key}` });
      const answer = await tryAsk(nginx, '/api/forms/comment', request);
      if (answer?.status === 200) posted += 1;
      else refused += 1;
      await pause(700);
    }
  })();
  for (let n = 0; n < rounds; n += 1)
    for (const instance of pair) {
      await instance.stop();
      await instance.start();
    }
  rolls = false;
  await writing;
  const { asked, failed, how } = await load.stop();
  return {
    good: failed === 0 && refused === 0 && posted > 0,
    says: `${rounds * 2} restarts under load: ${asked} pages, ${failed} failed${how && ` (${how})`}; ${posted} posts, ${refused} failed`,
  };
}

/** Two instances on two ports behind nginx (deploy/nginx.conf), with one database: what they share, and a rolling restart. */
export const twoInstances: Drill = {
  id: 'instances',
  what: 'two instances behind nginx, and their rolling restart under load',
  passesWhen: 'sessions, limits, form keys and changes hold for both; 0 failed requests',
  limit: 6 * 60_000,
  run: async (stand, { times }) => {
    if (!hasNginx()) return { passed: false, figures: 'not run: there is no nginx on this machine' };
    const site = await stand.site();
    const [article] = await stand.articles(site);
    const port = await findFreePort(0, '127.0.0.1');
    if (!article || port === null) throw new Error('Nothing to write under, or no port');
    const nginx = { port, host: `localhost:${port}` };
    const make = (name: string) => new Site(name, { env: site.shared, behind: nginx.host });
    const pair: Pair = [make('left'), make('right')];
    let endNginx: (() => Promise<void>) | undefined;
    try {
      for (const instance of pair) await instance.start();
      endNginx = await startNginx(
        port,
        pair.map((instance) => instance.port),
      );
      const found = [
        await sessions(site, pair, stand),
        await oneKey(site, pair, stand, article),
        await exactLimit(site, nginx),
        await approval(site, pair, stand, article),
        await rolling(site, pair, stand, nginx, times(2, 1)),
      ];
      return { passed: found.every(({ good }) => good), figures: found.map(({ says }) => says).join('; ') };
    } finally {
      await endNginx?.();
      for (const instance of pair) await instance.stop();
    }
  },
};
