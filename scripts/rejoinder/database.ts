import { startPostgres } from '@/server/postgres/start';
import { configure, putInEnvironment } from '../start/configuration';
import { isMigrated, migrate } from '../start/migrations';
import { checkOutsideDatabase } from '../start/outside-database';
import { generateClient, isClientGenerated } from '../start/prisma-client';
import { Shutdown } from '../start/shutdown';

const MIGRATIONS = 'prisma/migrations';
const INTERRUPTED = 130; // what shells say of a program that Ctrl+C ended: 128 + SIGINT

/**
 * Does work that needs the database: DATABASE_URL's, or the embedded one, which is joined while the site runs it, and
 * otherwise started and stopped again. Its tables are brought up to date first, unless `migrated` is false. Only after
 * this may lib/db be imported: it needs the generated client.
 * @throws {EnvError|PostgresError|StartError} one line, when there is no database to work with
 */
export async function withDatabase<T>(
  work: (url: string, signal: AbortSignal) => Promise<T>,
  { migrated = true }: { migrated?: boolean } = {},
): Promise<T> {
  const { DATABASE_URL: outside, DATA_DIR: dataDir } = configure(false);
  const shutdown = new Shutdown();
  process.once('SIGINT', () => (process.exitCode = INTERRUPTED));
  shutdown.listen({ underNpm: process.env['npm_lifecycle_event'] !== undefined });
  try {
    if (outside) await checkOutsideDatabase(outside);
    const postgres = outside ? null : await startPostgres({ dataDir, whenTaken: 'join' });
    if (postgres) shutdown.add('PostgreSQL', postgres.stop);
    const url = outside ?? postgres?.url ?? '';
    putInEnvironment({ DATABASE_URL: url });
    if (!isClientGenerated()) await generateClient(shutdown.signal);
    if (migrated && !(await isMigrated(url, MIGRATIONS))) await migrate(shutdown.signal);
    const { disconnect } = await import('@/lib/db');
    shutdown.add('the database connections', disconnect);
    return await work(url, shutdown.signal);
  } finally {
    await shutdown.endAll();
  }
}
