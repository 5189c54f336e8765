import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { listMigrations } from '../../start/migrations';
import { BackupError } from './backup-error';
import type { Header } from './manifest';

/**
 * The files of the migrations that an archive's database had, in the order in which they were applied there. What has come
 * since is applied to the restored tables afterwards.
 * @throws {BackupError} when this release does not know them all, or not as they were
 */
export function migrationsOf(header: Header, folder: string): string[] {
  const known = listMigrations(folder);
  const unknown = header.migrations.find(
    ({ name, checksum }) => !known.some((own) => own.name === name && own.checksum === checksum),
  );
  if (unknown)
    throw new BackupError(`The backup has the migration ${unknown.name}, which this release has not; update first.`);
  return header.migrations.map(({ name }) => join(folder, name, 'migration.sql'));
}

/** What stands in our schema and belongs to no extension, as statements that take it away. */
const EVERYTHING = `
  SELECT format('DROP TABLE %I CASCADE', relname) AS statement, 1 AS place FROM pg_class
    WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
  UNION ALL
  SELECT format('DROP TYPE %I CASCADE', typname), 2 FROM pg_type
    WHERE typtype = 'e' AND typnamespace = current_schema()::regnamespace
  UNION ALL
  SELECT format('DROP FUNCTION %s CASCADE', p.oid::regprocedure), 3 FROM pg_proc p
    WHERE pronamespace = current_schema()::regnamespace
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL
  SELECT format('DROP TEXT SEARCH CONFIGURATION %I CASCADE', cfgname), 4 FROM pg_ts_config
    WHERE cfgnamespace = current_schema()::regnamespace
  ORDER BY place`;

/** Takes the schema down and builds it up as it was when the backup was made, within the open transaction. */
export async function rebuildSchema(client: Client, migrations: readonly string[], record: boolean): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(EVERYTHING);
  for (const { statement } of rows) await client.query(statement);
  if (record) await client.query(PRISMA_RECORD);
  for (const file of migrations) await client.query(readFileSync(file, 'utf8'));
}

/** The table in which Prisma notes what it applied, as its migration engine makes it; the archive has its rows. */
const PRISMA_RECORD = `CREATE TABLE "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

type ForeignKey = { table: string; name: string; definition: string };

/**
 * Runs `load` without foreign keys and triggers, which would ask about each row, and puts them back: every row is then
 * checked at once.
 */
export async function withoutChecks(client: Client, load: () => Promise<void>): Promise<void> {
  const { rows: keys } = await client.query<ForeignKey>(`
    SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`);
  const { rows: tables } = await client.query<{ table: string }>(`
    SELECT DISTINCT tgrelid::regclass::text AS table FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE NOT tgisinternal AND c.relnamespace = current_schema()::regnamespace`);
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const { table } of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await load();
  for (const { table } of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  for (const { table, name, definition } of keys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
}
