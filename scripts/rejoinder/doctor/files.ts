import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { fail, ok, warn, type Finding } from './finding';

/** Files that nobody else may read: with them one signs in, or reads the database. */
const SECRETS = ['auth-secret', 'postgres.password'];
const OTHERS = 0o077;

/** Whether the secrets of DATA_DIR are for its owner alone. */
export function checkSecrets(dataDir: string): Finding {
  const open = SECRETS.map((name) => join(dataDir, name)).filter(
    (file) => existsSync(file) && (statSync(file).mode & OTHERS) !== 0,
  );
  return open.length === 0
    ? ok('Secrets', 'for this account alone')
    : fail('Secrets', `others can read ${open.join(', ')}; chmod 600 them, and change them if somebody may have`);
}

/** Whether every picture that the database names is there. Only names are read, so that a large site is quick to look at. */
export async function checkPictures(client: Client, dataDir: string): Promise<Finding> {
  const { rows } = await client.query<{ file: string }>('SELECT file FROM media ORDER BY file');
  const missing = rows.filter(({ file }) => !existsSync(join(dataDir, 'media', file)));
  if (missing.length === 0) return ok('Pictures', `${rows.length}, all there`);
  const shown = missing
    .slice(0, 3)
    .map(({ file }) => file)
    .join(', ');
  return fail(
    'Pictures',
    `${missing.length} of ${rows.length} are missing from DATA_DIR/media: ${shown}; restore them`,
  );
}

const GUARDS = ['decisions_append_only', 'audit_events_append_only', 'articles_search_kept', 'articles_words_kept'];

/** Whether the database's own rules are in force: a restore by hand can leave triggers off. */
export async function checkGuards(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT tgname AS name FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A') AND tgname = ANY($1)`,
    [GUARDS],
  );
  const off = GUARDS.filter((guard) => !rows.some(({ name }) => name === guard));
  return off.length === 0
    ? ok('Guards', 'in force')
    : fail('Guards', `${off.join(', ')} missing or off; restore the database with \`rejoinder restore\``);
}

/** Whether the server has room for the connections of each process: its pool, one to listen, one to ask whether it is ready. */
export async function checkRoom(client: Client, pool: number, processes: number): Promise<Finding> {
  const { rows } = await client.query<{ most: number; used: number }>(
    `SELECT current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int AS most,
            (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS used`,
  );
  const { most = 0, used = 0 } = rows[0] ?? {};
  const wanted = processes * (pool + 2);
  return wanted > most
    ? warn(
        'Connections',
        `${wanted} wanted, ${most} allowed; lower DATABASE_POOL or PROCESSES, or raise max_connections`,
      )
    : ok('Connections', `${wanted} wanted at most, ${most} allowed, ${used} open`);
}
