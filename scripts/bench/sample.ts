import { spawn } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { env } from '@/lib/env';

export type Article = { id: string; slug: string; path: string };

/** Of 100 comments that `sample` adds, 93 show; a few more are asked for, and the rest is settled by hand. */
const asking = (count: number): string => String(Math.ceil(count / 0.945) + 20);

/** Runs the operator's `sample` on the bench's database. */
export async function runSample(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['scripts/rejoinder.mjs', 'sample', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`rejoinder sample ${args.join(' ')} failed`);
}

/** Runs statements on a connection of their own. */
export async function withClient<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Adds articles without comments and returns them, the newest first. */
export async function addArticles(count: number): Promise<Article[]> {
  await runSample(['--articles', String(count)]);
  return withClient(async (client) => {
    const { rows } = await client.query<Article>(
      `SELECT a.id, a.slug, a.path FROM articles a WHERE a.status = 'published'
         AND NOT EXISTS (SELECT FROM comments c WHERE c.article_id = a.id)
       ORDER BY a.published_at DESC LIMIT $1`,
      [count],
    );
    return rows;
  });
}

/** Shows or hides as many comments as it takes; those hidden have no replies. */
const SETTLE = {
  show: `UPDATE comments SET status = 'approved', held_for = '{}' WHERE id IN
    (SELECT id FROM comments WHERE article_id = $1 AND status = 'pending' LIMIT $2)`,
  hide: `UPDATE comments SET status = 'pending', held_for = '{newcomer}' WHERE id IN
    (SELECT c.id FROM comments c WHERE c.article_id = $1 AND c.status = 'approved'
       AND NOT EXISTS (SELECT FROM comments r WHERE r.parent_id = c.id) LIMIT $2)`,
} as const;

const COUNT = `SELECT count(*)::int AS count FROM comments WHERE article_id = $1 AND status = $2::comment_status`;

async function settle(article: Article, status: 'approved' | 'pending', wanted: number): Promise<void> {
  await withClient(async (client) => {
    const { rows } = await client.query<{ count: number }>(COUNT, [article.id, status]);
    const missing = wanted - (rows[0]?.count ?? 0);
    const shows = missing > 0 === (status === 'approved');
    const { rowCount } = await client.query(shows ? SETTLE.show : SETTLE.hide, [article.id, Math.abs(missing)]);
    if (rowCount !== Math.abs(missing)) throw new Error(`${article.path}: cannot have ${wanted} ${status} comments`);
    await client.query('VACUUM (ANALYZE) comments, comment_revisions, decisions, articles, people');
  });
}

/** Gives an article without comments this many that show, and a few that do not. */
export async function addVisibleComments(article: Article, count: number): Promise<void> {
  if (count === 0) return;
  await runSample(['--comments', asking(count), '--on', article.slug]);
  await settle(article, 'approved', count);
}

/** Gives an article without comments this many that wait for a moderator, half of them as replies. */
export async function addQueue(article: Article, count: number): Promise<void> {
  await runSample(['--comments', asking(count), '--on', article.slug]);
  await withClient((client) =>
    client.query(
      `UPDATE comments SET status = 'pending', held_for = '{newcomer}' WHERE article_id = $1 AND status = 'approved'`,
      [article.id],
    ),
  );
  await settle(article, 'pending', count);
}

/** People who have not written yet; returns their ids. */
export async function addPosters(count: number): Promise<string[]> {
  return withClient(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO people (id, email, email_key, email_verified_at, name, name_key, bio, role, created_at)
       SELECT gen_random_uuid(), mail, mail, joined, 'Poster ' || n, mark || n, '', 'reader', joined
       FROM generate_series(1, $1::int) n,
         LATERAL (SELECT md5(random()::text || n) AS mark, now() - interval '30 days' AS joined) AS chance,
         LATERAL (SELECT mark || '@bench.example' AS mail) AS address
       RETURNING id`,
      [count],
    );
    return rows.map(({ id }) => id);
  });
}
