import pg from 'pg';
import { CACHE_CHANNEL } from '@/lib/cache-tags';
import { env } from '@/lib/env';

/** The cache tags that `work` names, as every instance of the site would hear them on commit. */
export async function listenedTags(work: () => Promise<unknown>): Promise<string[]> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  const tags: string[] = [];
  client.on('notification', ({ payload }) => tags.push(...(payload ?? '').split(' ')));
  await client.connect();
  try {
    await client.query(`LISTEN ${CACHE_CHANNEL}`);
    await work();
    // What was committed before this query began is delivered before it is answered.
    await client.query('SELECT 1');
  } finally {
    await client.end();
  }
  return tags;
}
