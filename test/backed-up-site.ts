import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { db } from '@/lib/db';
import { loadEnv } from '@/lib/env';
import { newFileName } from '@/lib/media/file-name';
import { storeFile } from '@/lib/media/store';
import { decideComment } from '@/lib/moderation/commands';
import { makeArticle, makeComment, makePerson, makeSite } from './factories';
import { recordMigrations } from './prisma-record';
import { makeBackup } from '@/scripts/rejoinder/backup/make-backup';
import { connected } from '@/server/postgres/connected';
import { fixTextForm, listTables, readTable } from '@/scripts/rejoinder/backup/tables';

const folder = mkdtempSync(join(tmpdir(), 'backup-'));
const made: string[] = [];

/** The files of one site: restoring goes to another machine, which has none. */
export function setDataDir(name: string): string {
  const dir = join(folder, name);
  process.env.DATA_DIR = dir;
  loadEnv();
  return dir;
}

/** A new database without a table; its address. */
export async function emptyDatabase(): Promise<string> {
  const name = `rejoinder_test_${randomBytes(6).toString('hex')}`;
  await connected(inject('adminUrl'), (admin) => admin.query(`CREATE DATABASE "${name}"`));
  made.push(name);
  return Object.assign(new URL(inject('adminUrl')), { pathname: `/${name}` }).href;
}

/** Every row of every table, as sums. */
export const sumsOf = (url: string) =>
  connected(url, async (client) => {
    await client.query('BEGIN');
    await fixTextForm(client);
    const sums = [];
    for (const table of await listTables(client)) sums.push(await readTable(client, table));
    return sums;
  });

/** What the database enforces: constraints, indexes, triggers and whether they are on. */
export const rulesOf = (url: string) =>
  connected(url, async (client) => {
    const { rows } = await client.query<{ rule: string }>(`
      SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS rule FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype <> 'n' AND conrelid <> '_prisma_migrations'::regclass
      UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
      UNION ALL SELECT pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
      `);
    return rows.map(({ rule }) => rule).sort();
  });

/** Backs the site of this file up; where to. */
export const backUp = async (name: string): Promise<string> => {
  const path = join(folder, name);
  await makeBackup(process.env.DATABASE_URL ?? '', path);
  return path;
};

/** The secret of the site that is backed up, as long as AUTH_SECRET has to be. */
export const SECRET_OF_FIRST = 'the secret of the first site, kept';

/** A site with something of everything that a backup holds. Its one picture. */
async function fillSite(): Promise<string> {
  setDataDir('first');
  await recordMigrations();
  await makeSite();
  const [article, moderator] = [
    await makeArticle({ title: 'Tab\there, back\\slash, and\nanother line' }),
    await makePerson({ role: 'moderator' }),
  ];
  const root = await makeComment({ article, source: 'עברית 😀 \\N' });
  await makeComment({ article, parent: root });
  const held = await makeComment({ article, status: 'pending' });
  await decideComment(moderator, {
    commentId: held.id,
    action: 'reject',
    reason: 'Because.',
    seenRevision: 1,
    seenDecisionCount: 0,
  });
  const picture = newFileName('webp');
  await storeFile(picture, randomBytes(70_000));
  writeFileSync(join(folder, 'first', 'auth-secret'), `${SECRET_OF_FIRST}\n`);
  await db().media.create({
    data: {
      file: picture,
      contentType: 'image/webp',
      width: 1,
      height: 1,
      bytes: 70_000,
      uploadedById: moderator.id,
      createdAt: new Date(),
    },
  });
  return picture;
}

/** For tests: a site that is backed up, in the folder that goes when they are done. */
export type BackedUpSite = { folder: string; file: string; picture: string };

/** Makes it before the tests of a file; until then `file` and `picture` are empty. */
export function backedUpSite(): BackedUpSite {
  const site: BackedUpSite = { folder, file: '', picture: '' };
  beforeAll(async () => {
    site.picture = await fillSite();
    site.file = await backUp('site.tar.gz');
  });
  beforeEach(() => void setDataDir('first'));
  afterAll(async () => {
    for (const name of made)
      await connected(inject('adminUrl'), (admin) => admin.query(`DROP DATABASE "${name}" WITH (FORCE)`));
    rmSync(folder, { recursive: true, force: true });
  });
  return site;
}
