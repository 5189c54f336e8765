import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { runChild } from './run-child';

type Migration = { name: string; checksum: string };

/** The migrations in a folder, each with Prisma's checksum of it: SHA-256 of migration.sql, in hexadecimal. */
export function listMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .map((name) => ({ name, file: join(folder, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, checksum: createHash('sha256').update(readFileSync(file)).digest('hex') }));
}

/**
 * True when the database has every migration of the folder, unchanged, and none that failed. Migrations that only the
 * database knows come from a newer release and are no concern of this one.
 */
export async function isMigrated(url: string, folder: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const table = await client.query<{ name: string | null }>(`SELECT to_regclass('_prisma_migrations')::text AS name`);
    if (!table.rows[0]?.name) return false;
    const { rows } = await client.query<Migration & { done: boolean }>(
      `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS done
         FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    );
    const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
    return (
      rows.every(({ done }) => done) &&
      listMigrations(folder).every(({ name, checksum }) => applied.get(name) === checksum)
    );
  } finally {
    await client.end();
  }
}

/**
 * Applies what is missing. Prisma holds an advisory lock meanwhile, so several instances may start at once.
 * @throws {StartError} with the end of Prisma's output
 */
export async function migrate(signal: AbortSignal): Promise<void> {
  await runChild('prisma migrate deploy', ['node_modules/prisma/build/index.js', 'migrate', 'deploy'], signal);
}
