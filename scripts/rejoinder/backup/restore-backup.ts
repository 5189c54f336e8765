import { join } from 'node:path';
import pg from 'pg';
import { env, isUsableSecret } from '@/lib/env';
import { writePrivateFile } from '@/server/postgres/secret-file';
import { readArchive, type ArchiveFile } from './archive-reader';
import { BackupError } from './backup-error';
import { places, readHeader, sumOfSecret, type Header, type Manifest, type TableSum } from './manifest';
import { migrationsOf, rebuildSchema, withoutChecks } from './schema';
import { fixTextForm, readTable } from './tables';
import { removeWritten, takeIn, type TakenIn } from './take-in';

export type Restored = { tables: TableSum[]; pictures: number; missing: string[]; createdAt: string; siteUrl: string };

const MIGRATIONS = 'prisma/migrations';
/** What every site has from its first moment; rows of any other table are somebody's. */
const FROM_THE_START = ['_prisma_migrations', 'site', 'jobs', 'rate_limit_buckets', 'one_time_links'];

/** Refuses while anybody else is connected: a running site would go on with what it remembers. */
async function refuseWhileInUse(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ others: number }>(`
    SELECT count(*)::int AS others FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`);
  const others = rows[0]?.others ?? 0;
  if (others > 0)
    throw new BackupError(`The site or another program uses the database (${others} connections); stop it first.`);
}

/** The tables of the database that hold something, by name. */
async function tablesInUse(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace`,
  );
  const used: string[] = [];
  for (const { name } of rows) {
    if (FROM_THE_START.includes(name)) continue;
    const { rowCount } = await client.query(`SELECT 1 FROM "${name}" LIMIT 1`);
    if (rowCount) used.push(name);
  }
  return used;
}

const textOf = (secret: Buffer): string => secret.toString('utf8').trim();

/**
 * True when the secret is the one that was backed up. An archive from before its sum was taken cannot show that: there its
 * form is checked as at the start, and when it holds none, the site keeps or makes its own.
 */
function isSecretWhole(secret: Buffer | null, listed: Manifest['secret']): boolean {
  if (listed === undefined) return secret === null || isUsableSecret(textOf(secret));
  if (secret === null || listed === null) return secret === listed;
  const { bytes, sha256 } = sumOfSecret(secret);
  return bytes === listed.bytes && sha256 === listed.sha256;
}

/** Compares what stands in the database with what was backed up, table by table, row by row, and what comes beside it. */
async function verify(client: pg.Client, header: Header, { manifest, pictures, secret }: TakenIn): Promise<void> {
  for (const table of header.tables) {
    const found = await readTable(client, table);
    const expected = manifest.tables.find(({ name }) => name === table.name);
    if (found.rows !== expected?.rows || found.sha256 !== expected.sha256)
      throw new BackupError(`The backup is damaged: ${table.name} is not as it was. Nothing was changed.`);
  }
  const listed = ({ file, sha256 }: Manifest['pictures'][number]) => `${file} ${sha256}`;
  if (pictures.map(listed).join() !== manifest.pictures.map(listed).join())
    throw new BackupError('The backup is damaged: a picture is not as it was. Nothing was changed.');
  if (!isSecretWhole(secret, manifest.secret))
    throw new BackupError('The backup is damaged: the site’s secret is not as it was. Nothing was changed.');
}

async function nextFile(files: AsyncIterator<ArchiveFile>, name: string): Promise<Buffer> {
  const { value, done } = await files.next();
  if (done || value.name !== name) throw new BackupError('The file is no backup of Rejoinder.');
  return value.content;
}

/**
 * Puts a backup in the place of the database, in one transaction: whatever goes wrong, all stays as it was. The schema is
 * built as it was then, the rows are compared with the sums that were taken, and the keys and triggers are in force again
 * before it is committed. Migrations that have come since are the caller's to apply.
 * @throws {BackupError} when the file is damaged or not whole, comes from a newer release, the database is in use, or
 * holds something and `replace` is not set
 */
export async function restoreBackup(url: string, path: string, { replace }: { replace: boolean }): Promise<Restored> {
  const files = readArchive(path);
  const header = readHeader(await nextFile(files, places.header));
  const migrations = migrationsOf(header, MIGRATIONS);
  const client = new pg.Client({ connectionString: url, application_name: 'rejoinder-restore' });
  await client.connect();
  const written: string[] = [];
  try {
    await refuseWhileInUse(client);
    const used = replace ? [] : await tablesInUse(client);
    if (used.length > 0)
      throw new BackupError(`The database is not empty (${used.slice(0, 3).join(', ')} …); --replace takes its place.`);
    await client.query('BEGIN');
    await fixTextForm(client);
    const recorded = header.tables.some(({ name }) => name === '_prisma_migrations');
    await rebuildSchema(client, migrations, recorded);
    let taken: TakenIn | undefined;
    await withoutChecks(client, async () => void (taken = await takeIn(client, header, files, written)));
    if (!taken) throw new BackupError('The backup is not whole.');
    await verify(client, header, taken);
    // From here on they may be the site's, whatever goes wrong: an answer to COMMIT can be lost on its way.
    written.length = 0;
    await client.query('COMMIT');
    if (taken.secret) writePrivateFile(join(env().DATA_DIR, 'auth-secret'), `${textOf(taken.secret)}\n`);
    await client.query('ANALYZE');
    const { tables, pictures, missing } = taken.manifest;
    return { tables, pictures: pictures.length, missing, createdAt: header.createdAt, siteUrl: header.siteUrl };
  } catch (error) {
    await removeWritten(written);
    throw error;
  } finally {
    await files.return(undefined);
    await client.end();
  }
}
