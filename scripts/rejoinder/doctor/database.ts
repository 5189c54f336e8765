import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Env } from '@/lib/env';
import { startPostgres } from '@/server/postgres/start';
import { isMigrated } from '../../start/migrations';
import { checkGuards, checkPictures, checkRoom } from './files';
import { fail, ok, reasonOf, warn, type Finding } from './finding';

const [OLDEST, NEWEST] = [14, 18]; // tried with these
const EXTENSIONS = ['pg_trgm', 'unaccent'];
const CONNECT_TIMEOUT = 5_000; // milliseconds
const NOTIFY_TIMEOUT = 2_000; // milliseconds
const [SKEW_ODD, SKEW_WRONG] = [2_000, 60_000]; // milliseconds

export function judgeVersion(version: string): Finding {
  const major = Number.parseInt(version, 10);
  if (major < OLDEST) return fail('PostgreSQL', `${version} is too old; use ${OLDEST} to ${NEWEST}`);
  if (major > NEWEST) return warn('PostgreSQL', `${version} is newer than what was tried (${OLDEST} to ${NEWEST})`);
  return ok('PostgreSQL', version);
}

/** How far this machine's clock is from the database's. Links and limits are reckoned by the first. */
export function judgeClock(skew: number): Finding {
  const seconds = (Math.abs(skew) / 1000).toFixed(1);
  if (Math.abs(skew) > SKEW_WRONG) return fail('Clock', `${seconds} s from the database's; set one of them by NTP`);
  if (Math.abs(skew) > SKEW_ODD) return warn('Clock', `${seconds} s from the database's; set both by NTP`);
  return ok('Clock', `within ${seconds} s of the database's`);
}

async function checkExtensions(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM pg_available_extensions WHERE name = ANY($1::text[])',
    [EXTENSIONS],
  );
  const missing = EXTENSIONS.filter((name) => !rows.some((row) => row.name === name));
  return missing.length === 0
    ? ok('Extensions', EXTENSIONS.join(', '))
    : fail('Extensions', `${missing.join(', ')} missing; install PostgreSQL's contrib package on its machine`);
}

async function checkContent(client: pg.Client): Promise<Finding[]> {
  const { rows } = await client.query<{ owners: number; failed: number; jobs: number }>(`
    SELECT (SELECT count(*)::int FROM people WHERE role = 'owner') AS owners,
           (SELECT count(*)::int FROM mail WHERE failed_at > now() - interval '1 day') AS failed,
           (SELECT count(*)::int FROM jobs WHERE finished_at IS NULL AND attempts > 1) AS jobs`);
  const { owners = 0, failed = 0, jobs = 0 } = rows[0] ?? {};
  return [
    owners > 0
      ? ok('Owner', `${owners}`)
      : warn('Owner', 'nobody yet; npm start prints the address at which to become one'),
    failed > 0
      ? warn('Outbox', `${failed} mails failed since yesterday; see /admin/outbox`)
      : ok('Outbox', 'no mail failed since yesterday'),
    jobs > 0 ? warn('Jobs', `${jobs} fail and are tried again; see the log`) : ok('Jobs', 'none fails'),
  ];
}

/** Whether a NOTIFY arrives: through a pooler in transaction mode none does, and pages would grow old. */
async function checkNotify(client: pg.Client): Promise<Finding> {
  const arrived = new Promise<boolean>((resolve) => {
    client.once('notification', () => resolve(true));
    setTimeout(resolve, NOTIFY_TIMEOUT, false).unref();
  });
  await client.query('LISTEN rejoinder_doctor');
  await client.query('NOTIFY rejoinder_doctor');
  return (await arrived)
    ? ok('Notify', 'arrives')
    : fail('Notify', 'does not arrive; DATABASE_URL must lead to PostgreSQL or to a pooler in session mode');
}

type Database = Pick<Env, 'DATA_DIR' | 'DATABASE_POOL' | 'PROCESSES'>;

async function examine(url: string, env: Database): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT });
  try {
    await client.connect();
    const asked = Date.now();
    const { rows } = await client.query<{ version: string; at: number }>(
      `SELECT current_setting('server_version') AS version, extract(epoch FROM clock_timestamp())::float8 * 1000 AS at`,
    );
    const { version = '0', at = 0 } = rows[0] ?? {};
    const skew = (asked + Date.now()) / 2 - at;
    const findings = [judgeVersion(version), judgeClock(skew), await checkExtensions(client)];
    findings.push(await checkNotify(client), await checkRoom(client, env.DATABASE_POOL, env.PROCESSES));
    if (!(await isMigrated(url, 'prisma/migrations')))
      return [...findings, warn('Migrations', 'not up to date; npm start applies them')];
    findings.push(ok('Migrations', 'up to date'), await checkGuards(client), await checkPictures(client, env.DATA_DIR));
    return [...findings, ...(await checkContent(client))];
  } finally {
    await client.end();
  }
}

/** Looks at the database without changing it: joins or starts the embedded one, unless no start has made it yet. */
export async function checkDatabase(env: Database & Pick<Env, 'DATABASE_URL'>): Promise<Finding[]> {
  const { DATABASE_URL: outside, DATA_DIR: dataDir } = env;
  if (!outside && !existsSync(join(dataDir, 'postgres')))
    return [warn('PostgreSQL', 'there is no database yet; npm start makes it')];
  try {
    if (outside) return await examine(outside, env);
    const postgres = await startPostgres({ dataDir, whenTaken: 'join' });
    try {
      return await examine(postgres.url, env);
    } finally {
      await postgres.stop();
    }
  } catch (error) {
    return [fail('PostgreSQL', `cannot be used: ${reasonOf(error)}; see ${outside ? 'DATABASE_URL' : 'DATA_DIR'}`)];
  }
}
