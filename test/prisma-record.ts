import { join } from 'node:path';
import { connected } from '@/server/postgres/connected';
import { listMigrations } from '@/scripts/start/migrations';

const MIGRATIONS = join(import.meta.dirname, '..', 'prisma', 'migrations');

/** The test's database was made from the migrations' files; the operator's tool looks for Prisma's own record of them. */
export async function recordMigrations(): Promise<void> {
  await connected(process.env.DATABASE_URL, async (client) => {
    await client.query(`CREATE TABLE _prisma_migrations (id text PRIMARY KEY, checksum text NOT NULL,
    finished_at timestamptz, migration_name text NOT NULL, logs text, rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`);
    for (const { name, checksum } of listMigrations(MIGRATIONS))
      await client.query(
        `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       VALUES (md5($1), $2, now(), $1, 1)`,
        [name, checksum],
      );
  });
}
