import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { db } from '@/lib/db';
import { loadEnv } from '@/lib/env';
import { newFileName } from '@/lib/media/file-name';
import { findFile, storeFile } from '@/lib/media/store';
import { decideComment } from '@/lib/moderation/commands';
import { makeArticle, makeComment, makePerson, makeSite } from '@/test/factories';
import { recordMigrations } from '@/test/prisma-record';
import { makeBackup } from './make-backup';
import { readArchive } from './archive-reader';
import { writeArchive } from './archive-writer';
import { places, readHeader } from './manifest';
import { restoreBackup } from './restore-backup';
import { migrationsOf } from './schema';
import { fixTextForm, listTables, readTable } from './tables';

const SLOW = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'backup-'));
const made: string[] = [];
let file = '';
let picture = '';

/** The files of one site: restoring goes to another machine, which has none. */
function useDataDir(name: string): string {
  const dir = join(folder, name);
  process.env.DATA_DIR = dir;
  loadEnv();
  return dir;
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function emptyDatabase(): Promise<string> {
  const name = `rejoinder_test_${randomBytes(6).toString('hex')}`;
  await connected(inject('adminUrl'), (admin) => admin.query(`CREATE DATABASE "${name}"`));
  made.push(name);
  return Object.assign(new URL(inject('adminUrl')), { pathname: `/${name}` }).href;
}

/** Every row of every table, as sums. */
const sumsOf = (url: string) =>
  connected(url, async (client) => {
    await client.query('BEGIN');
    await fixTextForm(client);
    const sums = [];
    for (const table of await listTables(client)) sums.push(await readTable(client, table));
    return sums;
  });

/** What the database enforces: constraints, indexes, triggers and whether they are on. */
const rulesOf = (url: string) =>
  connected(url, async (client) => {
    const { rows } = await client.query<{ rule: string }>(`
      SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS rule FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype <> 'n' AND conrelid <> '_prisma_migrations'::regclass
      UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
      UNION ALL SELECT pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
      `);
    return rows.map(({ rule }) => rule).sort();
  });

const backUp = async (name: string): Promise<string> => {
  const path = join(folder, name);
  await makeBackup(process.env.DATABASE_URL ?? '', path);
  return path;
};

beforeAll(async () => {
  useDataDir('first');
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
  picture = newFileName('webp');
  await storeFile(picture, randomBytes(70_000));
  writeFileSync(join(folder, 'first', 'auth-secret'), 'the secret of the first site\n');
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
  file = await backUp('site.tar.gz');
}, SLOW);
beforeEach(() => void useDataDir('first'));
afterAll(async () => {
  for (const name of made)
    await connected(inject('adminUrl'), (admin) => admin.query(`DROP DATABASE "${name}" WITH (FORCE)`));
  rmSync(folder, { recursive: true, force: true });
});

describe('R11: a backup that is restored into an empty database', () => {
  it(
    'has every row, rule, picture and the secret of the site',
    async () => {
      const [there, picturesWere] = [await emptyDatabase(), await findFile(picture)];
      const second = useDataDir('second');
      const restored = await restoreBackup(there, file, { replace: false });
      expect(restored).toMatchObject({ pictures: 1, missing: [] });
      expect(await sumsOf(there)).toEqual(await sumsOf(process.env.DATABASE_URL ?? ''));
      expect(await rulesOf(there)).toEqual(await rulesOf(process.env.DATABASE_URL ?? ''));
      expect(await findFile(picture)).toEqual(picturesWere);
      expect(readFileSync(join(second, 'auth-secret'), 'utf8')).toBe('the secret of the first site\n');
      const refused = connected(there, (client) => client.query('UPDATE decisions SET reason = $1', ['forged']));
      await expect(refused).rejects.toThrow('append-only');
      const words = `SELECT count(*)::int AS n FROM articles WHERE search @@ to_tsquery('rejoinder', 'slash')`;
      expect((await connected(there, (client) => client.query(words))).rows).toEqual([{ n: 1 }]);
    },
    SLOW,
  );

  it(
    'is of one moment, while the site goes on writing',
    async () => {
      const article = await makeArticle();
      let going = true;
      const writing = (async () => {
        while (going) await makeComment({ article });
      })();
      const path = await backUp('busy.tar.gz');
      going = false;
      await writing;
      const there = await emptyDatabase();
      useDataDir('third');
      await restoreBackup(there, path, { replace: false });
      const { rows } = await connected(there, (client) =>
        client.query(`SELECT (SELECT count(*) FROM comments) = (SELECT count(*) FROM comment_revisions) AS whole`),
      );
      expect(rows).toEqual([{ whole: true }]);
    },
    SLOW,
  );

  it('is an archive that tar reads, for its owner alone', () => {
    const names = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' }).split('\n');
    expect(names).toEqual(expect.arrayContaining([places.header, places.table('comments', 1), places.manifest]));
    expect(execFileSync('tar', ['-tvzf', file], { encoding: 'utf8' })).toMatch(/^-rw-------/);
    execFileSync('tar', ['-xzf', file, '-C', folder, places.picture(picture)]);
    expect(readFileSync(join(folder, 'media', picture))).toHaveLength(70_000);
  });

  it('needs no sequence set: there is none', async () => {
    const { rows } = await connected(process.env.DATABASE_URL ?? '', (client) =>
      client.query('SELECT sequencename FROM pg_sequences'),
    );
    expect(rows).toEqual([]);
  });
});

describe('a restore', () => {
  it(
    'refuses a database that holds something, and takes its place when told to',
    async () => {
      const there = await emptyDatabase();
      useDataDir('fourth');
      await restoreBackup(there, file, { replace: false });
      await expect(restoreBackup(there, file, { replace: false })).rejects.toThrow('--replace');
      await connected(there, (client) => client.query(`UPDATE site SET name = 'Another'`));
      await restoreBackup(there, file, { replace: true });
      const { rows } = await connected(there, (client) => client.query('SELECT name FROM site'));
      expect(rows).toEqual([{ name: 'The Test Gazette' }]);
    },
    SLOW,
  );

  it(
    'changes nothing when the file is damaged, cut off, or holds what does not belong there',
    async () => {
      const there = await emptyDatabase();
      const dir = useDataDir('fifth');
      const altered = join(folder, 'altered.tar.gz');
      const rewrite = async (change: (name: string, content: Buffer) => [string, Buffer] | null) => {
        rmSync(altered, { force: true });
        await writeArchive(altered, new Date(0), async (archive) => {
          for await (const { name, content } of readArchive(file)) {
            const changed = change(name, content);
            if (changed) await archive.add(...changed);
          }
        });
      };
      const swap = (content: Buffer) => Buffer.from(content.toString('utf8').replace('Because.', 'Cause...'));
      const damages: [string, RegExp, () => Promise<void> | void][] = [
        ['cut off', /damaged/, () => (copyFileSync(file, altered), truncateSync(altered, 9_000))],
        [
          'no manifest',
          /not whole/,
          () => rewrite((name, content) => (name === places.manifest ? null : [name, content])),
        ],
        [
          'a changed row',
          /decisions is not as it was/,
          () => rewrite((name, content) => [name, name.includes('/decisions/') ? swap(content) : content]),
        ],
        [
          'a changed picture',
          /picture/,
          () => rewrite((name, content) => [name, name.startsWith('media/') ? Buffer.alloc(9) : content]),
        ],
        [
          'V26: a path',
          /does not belong/,
          () => rewrite((name, content) => [name.replace(/^media\/.*/, 'media/..'), content]),
        ],
        ['another file', /damaged/, () => writeFileSync(altered, 'hello')],
      ];
      for (const [what, message, damage] of damages) {
        rmSync(altered, { force: true });
        await damage();
        await expect(restoreBackup(there, altered, { replace: true }), what).rejects.toThrow(message);
        expect(await sumsOf(there), what).toEqual([]);
        expect(existsSync(join(dir, 'media')) ? readdirSync(join(dir, 'media')) : [], what).toEqual([]);
      }
    },
    SLOW,
  );

  it(
    'refuses while somebody uses the database',
    async () => {
      const there = await emptyDatabase();
      await connected(there, async () => {
        await expect(restoreBackup(there, file, { replace: true })).rejects.toThrow('stop it first');
      });
    },
    SLOW,
  );

  it('reads backups of older releases, and none of newer ones', async () => {
    const first = await readArchive(file).next();
    const header = readHeader((first.value as { content: Buffer }).content);
    const older = { ...header, migrations: header.migrations.slice(0, 2) };
    expect(migrationsOf(older, 'prisma/migrations')).toHaveLength(2);
    const newer = { ...header, migrations: [...header.migrations, { name: '2999_later', checksum: '0'.repeat(64) }] };
    expect(() => migrationsOf(newer, 'prisma/migrations')).toThrow('update first');
  });
});

describe('a backup', () => {
  it('never writes over a file', async () => {
    await expect(backUp('site.tar.gz')).rejects.toThrow('there already');
  });

  it('has its name when it is whole and not before, and leaves nothing when it fails', async () => {
    const path = join(folder, 'half.tar.gz');
    const failing = writeArchive(path, new Date(0), async (archive) => {
      await archive.add('header.json', Buffer.alloc(1_000_000));
      expect(existsSync(path)).toBe(false);
      throw new Error('the power fails');
    });
    await expect(failing).rejects.toThrow('the power fails');
    expect(readdirSync(folder).filter((name) => name.startsWith('half'))).toEqual([]);
  });

  it('says in a line what the machine refuses', async () => {
    const nowhere = join(folder, 'no', 'such', 'folder.tar.gz');
    await expect(backUp('no/such/folder.tar.gz')).rejects.toMatchObject({ name: 'BackupError' });
    const url = process.env.DATABASE_URL ?? '';
    await expect(restoreBackup(url, nowhere, { replace: true })).rejects.toMatchObject({ name: 'BackupError' });
  });

  it('says which pictures were not there', async () => {
    await db().media.updateMany({ data: { file: newFileName('png') } });
    const { missing, pictures } = await makeBackup(process.env.DATABASE_URL ?? '', join(folder, 'missing.tar.gz'));
    expect([missing.length, pictures]).toEqual([1, 0]);
  });
});
