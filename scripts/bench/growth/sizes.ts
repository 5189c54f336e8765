import pg from 'pg';
import type { Shutdown } from '../../start/shutdown';
import { putInEnvironment } from '../../start/configuration';
import { migrate } from '../../start/migrations';
import { step } from '../../start/step.mjs';
import { addressOf, furnish, HOME, makeDatabase, providePostgres } from '../database';
import { inDigits } from '../figure';
import { addArticles, addVisibleComments, runSample } from '../sample';

/** A site with so many comments, and the article with 200 of them that its readers come for. */
export type Size = { comments: number; url: string; articleId: string };

/** A site with more comments has more articles: one for so many comments. */
const COMMENTS_EACH = 500;
const WATCHED = 200;

const nameOf = (comments: number) => `growth_${comments}`;

async function query<T extends pg.QueryResultRow>(url: string, statement: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** What `fill` left as its last act; null for a database that is not there or is not whole. */
async function findFilled(admin: string, comments: number): Promise<string | null> {
  const [found] = await query<{ note: string | null }>(
    admin,
    `SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = '${nameOf(comments)}'`,
  );
  return found?.note ?? null;
}

/**
 * The sample gives its newest articles most of the comments. In a site that grows, a discussion does not grow with the
 * site: which articles are new says nothing of how much was said about them.
 */
const SHUFFLE = `UPDATE articles SET published_at = dates.at
  FROM (SELECT id, row_number() OVER (ORDER BY md5(id::text)) AS place FROM articles WHERE published_at IS NOT NULL) mixed
  JOIN (SELECT published_at AS at, row_number() OVER (ORDER BY id) AS place FROM articles
        WHERE published_at IS NOT NULL) dates USING (place)
  WHERE mixed.id = articles.id`;

async function fill(admin: string, comments: number, shutdown: Shutdown): Promise<string> {
  const url = await makeDatabase(admin, nameOf(comments));
  await furnish(url, shutdown);
  const { disconnect } = await import('@/lib/db');
  await disconnect();
  await runSample(['--articles', String(comments / COMMENTS_EACH), '--comments', String(comments)]);
  const [article] = await addArticles(1);
  if (!article) throw new Error('The sample added no article');
  await addVisibleComments(article, WATCHED);
  await query(url, SHUFFLE);
  await query(url, 'VACUUM (ANALYZE)');
  await query(admin, `COMMENT ON DATABASE ${nameOf(comments)} IS '${article.id}'`);
  return article.id;
}

/**
 * A database for each size, with the articles and people that go with it. They take long to fill, and are kept from one
 * run to the next, with the migrations that came since: remove `.cache/bench/growth` to have them made anew.
 */
export async function provideSizes(sizes: readonly number[], shutdown: Shutdown): Promise<Size[]> {
  const admin = await providePostgres(`${HOME}/growth`, shutdown);
  const made: Size[] = [];
  for (const comments of sizes) {
    const url = addressOf(admin, nameOf(comments));
    putInEnvironment({ DATABASE_URL: url });
    const found = await findFilled(admin, comments);
    if (found !== null) await migrate(shutdown.signal);
    const articleId =
      found ?? (await step(`Making ${inDigits(comments)} comments`, () => fill(admin, comments, shutdown)));
    made.push({ comments, url, articleId });
  }
  return made;
}
