import { Agent } from 'node:http';
import pg from 'pg';
import { env } from '@/lib/env';
import { inDigits } from '../figure';
import { rateOf } from '../parallel';
import { post, postByForm } from '../posts';
import type { MakeRow } from '../row';
import { addPosters, type Article } from '../sample';
import { signIn } from '../sessions';

const AT_A_TIME = 10;
const BODY = 'x'.repeat(400);

/** What this machine does at most: one row, one commit, nothing checked. */
async function bareInserts(count: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: AT_A_TIME });
  try {
    await pool.query('CREATE TABLE IF NOT EXISTS bench_bare (id bigserial PRIMARY KEY, body text NOT NULL)');
    return await rateOf(count, AT_A_TIME, () => pool.query('INSERT INTO bench_bare (body) VALUES ($1)', [BODY]));
  } finally {
    await pool.end();
  }
}

/** Comments posted with everything that posting checks: by calling the command as the form's endpoint does, and by the form. */
export const postingRow: MakeRow = (world) => {
  const { posts, many, rounds } = world.scale;
  let few: Article | undefined;
  let posters: string[] = [];
  let cookies: string[] = [];
  const rateOn = (article: Article) =>
    rateOf(posts, AT_A_TIME, async () => {
      await post(posters.pop() ?? '', article);
    });
  const rateByForm = async (article: Article) => {
    const site = await world.proxied();
    const agent = new Agent({ keepAlive: true, maxSockets: AT_A_TIME });
    try {
      return await rateOf(posts, AT_A_TIME, () => postByForm(site, cookies.pop() ?? '', article, agent));
    } finally {
      agent.destroy();
    }
  };
  return {
    name: 'posting',
    figures: [
      { id: 'few', what: `comments posted, ${AT_A_TIME} at a time`, unit: 'comments/s', target: { atLeast: 400 } },
      {
        id: 'many',
        what: `– on an article with ${inDigits(many)}`,
        unit: 'comments/s',
        target: { atLeast: 400 },
      },
      { id: 'form', what: '– by the form, over HTTP', unit: 'comments/s' },
      // “No slower”, with a tenth for what differs between two runs anyway.
      { id: 'ratio', what: '– the second as a share of the first', unit: '×', target: { atLeast: 0.9 } },
      { id: 'bare', what: '– bare INSERT and commit, 10 at a time', unit: 'inserts/s' },
    ],
    prepare: async () => {
      [few] = await world.freshArticles(1);
      await world.articleWith(many);
      await world.proxied();
      cookies = await signIn(await addPosters(posts * rounds));
      posters = await addPosters(posts * 2 * rounds);
    },
    measure: async () => {
      if (!few) throw new Error('Nothing was prepared');
      const bare = await bareInserts(posts);
      const onFew = await rateOn(few);
      const onMany = await rateOn(await world.articleWith(many));
      const form = await rateByForm(few);
      return { few: onFew, form, many: onMany, ratio: onMany / onFew, bare };
    },
  };
};
