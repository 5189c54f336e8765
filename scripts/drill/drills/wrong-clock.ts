import { setTimeout as pause } from 'node:timers/promises';
import { DAY, HOUR } from '@/lib/durations';
import type { Drill } from '../drill';
import { Site } from '../site';
import { ask } from '../visitor';
import type { Stand } from '../stand';

const SHIFTS = [HOUR, -HOUR, DAY, -DAY];
/** Longer than two looks for what is due (`PUBLISH_POLL` in lib/limits.ts). */
const LOOKS = 2_500;
/** Seconds for which the session lives that must end in time. */
const LIFE = 2;

/** Whether it publishes nothing early, ends a session in time, and begins none that is over. */
async function isTrue(site: Site, shifted: Site, stand: Stand, path: string): Promise<boolean> {
  const [ending, over] = await stand.writers(site, 2);
  if (!ending || !over) throw new Error('Nobody to sign in');
  const expire = (person: string, seconds: number) =>
    site.sql((client) =>
      client.query(`UPDATE sessions SET expires_at = now() + $2 * interval '1 second' WHERE person_id = $1`, [
        person,
        seconds,
      ]),
    );
  await expire(ending.personId, LIFE);
  await expire(over.personId, -LIFE);
  const signedIn = async (cookie: string) =>
    (JSON.parse((await ask(shifted, '/api/me', { headers: { cookie } })).text) as { signedIn: boolean }).signedIn;
  const [before, never] = [await signedIn(ending.cookie), await signedIn(over.cookie)];
  await pause(LOOKS);
  const after = await signedIn(ending.cookie);
  const { status } = await ask(shifted, path);
  return before && !never && !after && status === 404;
}

/** R7. An instance whose machine's clock is wrong from the start, or is put wrong while it runs. */
export const wrongClock: Drill = {
  id: 'R7',
  what: 'the clock is wrong by ±1 h and ±1 d, at the start and by jumps',
  passesWhen: 'nothing published early; no token extended',
  limit: 5 * 60_000,
  run: async (stand, { quick }) => {
    const site = await stand.site();
    const articles = await stand.articles(site);
    const article = articles.at(-1);
    if (!article) throw new Error('Nothing to schedule');
    const schedule = (how: string) =>
      site.sql((client) => client.query(`UPDATE articles SET ${how} WHERE id = $1`, [article.id]));
    const { rows } = await site.sql((client) =>
      client.query<{ at: Date }>('SELECT published_at AS at FROM articles WHERE id = $1', [article.id]),
    );
    await schedule(`status = 'scheduled', published_at = now() + interval '30 minutes'`);
    let [situations, held] = [0, 0];
    const look = async (shifted: Site) => {
      situations += 1;
      if (await isTrue(site, shifted, stand, article.path)) held += 1;
    };
    try {
      for (const first of quick ? SHIFTS.slice(0, 1) : SHIFTS) {
        const jumps = SHIFTS.filter((shift) => shift !== first);
        const env = { ...site.shared, NODE_OPTIONS: '--import ./scripts/drill/shifted-clock.mjs' };
        const shifted = new Site('shifted', {
          env: { ...env, DRILL_SHIFT: String(first), DRILL_JUMPS: jumps.join() },
        });
        await shifted.start();
        try {
          await look(shifted);
          for (const jump of jumps) {
            const told = () => shifted.log.split(`wrong by ${jump} ms`).length;
            // What it printed in runs before stands in its log, too.
            const before = told();
            process.kill(shifted.pid, 'SIGUSR2');
            while (told() === before) await pause(20);
            await look(shifted);
          }
        } finally {
          await shifted.stop();
        }
      }
      const early = await site.count(`SELECT count(*) FROM articles WHERE id = $1 AND status <> 'scheduled'`, [
        article.id,
      ]);
      return {
        passed: held === situations && early === 0,
        figures: `${situations} wrong clocks: ${held} without effect; published early: ${early}`,
      };
    } finally {
      const [before] = rows;
      await site.sql((client) =>
        client.query(`UPDATE articles SET status = 'published', published_at = $2 WHERE id = $1`, [
          article.id,
          before?.at,
        ]),
      );
    }
  },
};
