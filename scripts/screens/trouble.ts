import pg from 'pg';
import { env } from '@/lib/env';
import { connected } from '@/server/postgres/connected';
import type { Trouble } from './state';

/** Runs statements on the server's own database, as nobody can connect to the site's during an outage. */
async function onServer(statements: (database: string) => string[]): Promise<void> {
  const url = new URL(env().DATABASE_URL ?? '');
  const database = url.pathname.slice(1);
  url.pathname = '/postgres';
  await connected(url.href, async (client) => {
    for (const statement of statements(pg.escapeIdentifier(database))) await client.query(statement);
  });
}

const onSite = (statement: string) => connected(env().DATABASE_URL, (client) => client.query(statement));

const END_CONNECTIONS =
  "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname NOT IN ('postgres') AND pid <> pg_backend_pid()";

let current: Trouble | 'none' = 'none';

/** Brings the site into trouble, or out of it: no connection to its database, or a table that its code misses. */
export async function setTrouble(wanted: Trouble | 'none'): Promise<void> {
  if (wanted === current) return;
  if (current === 'outage') await onServer((name) => [`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`]);
  if (current === 'defect') await onSite('ALTER TABLE articles_away RENAME TO articles');
  if (wanted === 'outage')
    await onServer((name) => [`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`, END_CONNECTIONS]);
  if (wanted === 'defect') await onSite('ALTER TABLE articles RENAME TO articles_away');
  current = wanted;
}
