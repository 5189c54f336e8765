import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { now } from '@/lib/clock';
import { env } from '@/lib/env';
import { findFile } from '@/lib/media/store';
import { writeArchive, type ArchiveWriter } from './archive-writer';
import { FORMAT, places, sumOfSecret, toJson, type Header, type Manifest, type TableSum } from './manifest';
import { fixTextForm, listTables, readTable } from './tables';

export type BackedUp = { tables: TableSum[]; pictures: number; missing: string[] };

async function appliedMigrations(client: pg.Client): Promise<Header['migrations']> {
  const { rows } = await client.query<Header['migrations'][number]>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  );
  return rows;
}

/** Adds the pictures that the snapshot names. A picture never changes once it is there, so the site may go on. */
async function addPictures(client: pg.Client, archive: ArchiveWriter): Promise<Pick<Manifest, 'pictures' | 'missing'>> {
  const { rows } = await client.query<{ file: string }>('SELECT file FROM media ORDER BY file');
  const pictures: Manifest['pictures'] = [];
  const missing: string[] = [];
  for (const { file } of rows) {
    const data = await findFile(file);
    if (!data) {
      missing.push(file);
      continue;
    }
    await archive.add(places.picture(file), data);
    pictures.push({ file, sha256: createHash('sha256').update(data).digest('hex') });
  }
  return { pictures, missing };
}

async function fill(client: pg.Client, archive: ArchiveWriter, createdAt: Date): Promise<BackedUp> {
  const tables = await listTables(client);
  const header: Header = {
    ...({ product: 'rejoinder', format: FORMAT } as const),
    createdAt: createdAt.toISOString(),
    siteUrl: env().SITE_URL,
    migrations: await appliedMigrations(client),
    tables,
  };
  await archive.add(places.header, toJson(header));
  const sums: TableSum[] = [];
  for (const table of tables) {
    let part = 0;
    sums.push(await readTable(client, table, (piece) => archive.add(places.table(table.name, ++part), piece)));
  }
  const media = await addPictures(client, archive);
  const secretFile = join(env().DATA_DIR, 'auth-secret');
  const secret = existsSync(secretFile) ? readFileSync(secretFile) : null;
  if (secret) await archive.add(places.secret, secret);
  await archive.add(places.manifest, toJson({ tables: sums, ...media, secret: secret && sumOfSecret(secret) }));
  return { tables: sums, pictures: media.pictures.length, missing: media.missing };
}

/**
 * Writes the database, its pictures and the site's secret into one `.tar.gz`, as they were at one moment, while the site
 * runs. Nothing is locked, and a few megabytes are held at most.
 * @throws {BackupError} when the file is there already
 */
export async function makeBackup(url: string, path: string): Promise<BackedUp> {
  const client = new pg.Client({ connectionString: url, application_name: 'rejoinder-backup' });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await fixTextForm(client);
    const createdAt = now();
    return await writeArchive(path, createdAt, (archive) => fill(client, archive, createdAt));
  } finally {
    await client.end();
  }
}
