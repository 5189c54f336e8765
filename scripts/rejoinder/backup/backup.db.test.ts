import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { newFileName } from '@/lib/media/file-name';
import { findFile } from '@/lib/media/store';
import { makeArticle, makeComment } from '@/test/factories';
import { makeBackup } from './make-backup';
import { writeArchive } from './archive-writer';
import { places } from './manifest';
import { restoreBackup } from './restore-backup';
import { connected } from '@/server/postgres/connected';
import {
  backedUpSite,
  backUp,
  emptyDatabase,
  rulesOf,
  SECRET_OF_FIRST,
  setDataDir,
  sumsOf,
} from '@/test/backed-up-site';

const site = backedUpSite();

describe('R11: a backup that is restored into an empty database', () => {
  it('has every row, rule, picture and the secret of the site', async () => {
    const [there, picturesWere] = [await emptyDatabase(), await findFile(site.picture)];
    const second = setDataDir('second');
    const restored = await restoreBackup(there, site.file, { replace: false });
    expect(restored).toMatchObject({ pictures: 1, missing: [] });
    expect(await sumsOf(there)).toEqual(await sumsOf(process.env.DATABASE_URL ?? ''));
    expect(await rulesOf(there)).toEqual(await rulesOf(process.env.DATABASE_URL ?? ''));
    expect(await findFile(site.picture)).toEqual(picturesWere);
    expect(readFileSync(join(second, 'auth-secret'), 'utf8')).toBe(`${SECRET_OF_FIRST}\n`);
    const refused = connected(there, (client) => client.query('UPDATE decisions SET reason = $1', ['forged']));
    await expect(refused).rejects.toThrow('append-only');
    const words = `SELECT count(*)::int AS n FROM articles WHERE search @@ to_tsquery('rejoinder', 'slash')`;
    expect((await connected(there, (client) => client.query(words))).rows).toEqual([{ n: 1 }]);
  });

  it('is of one moment, while the site goes on writing', async () => {
    const article = await makeArticle();
    let going = true;
    const writing = (async () => {
      while (going) await makeComment({ article });
    })();
    const path = await backUp('busy.tar.gz');
    going = false;
    await writing;
    const there = await emptyDatabase();
    setDataDir('third');
    await restoreBackup(there, path, { replace: false });
    const { rows } = await connected(there, (client) =>
      client.query(`SELECT (SELECT count(*) FROM comments) = (SELECT count(*) FROM comment_revisions) AS whole`),
    );
    expect(rows).toEqual([{ whole: true }]);
  });

  it('is an archive that tar reads, for its owner alone', () => {
    const names = execFileSync('tar', ['-tzf', site.file], { encoding: 'utf8' }).split('\n');
    expect(names).toEqual(expect.arrayContaining([places.header, places.table('comments', 1), places.manifest]));
    expect(execFileSync('tar', ['-tvzf', site.file], { encoding: 'utf8' })).toMatch(/^-rw-------/);
    execFileSync('tar', ['-xzf', site.file, '-C', site.folder, places.picture(site.picture)]);
    expect(readFileSync(join(site.folder, 'media', site.picture))).toHaveLength(70_000);
  });

  it('needs no sequence set: there is none', async () => {
    const { rows } = await connected(process.env.DATABASE_URL ?? '', (client) =>
      client.query('SELECT sequencename FROM pg_sequences'),
    );
    expect(rows).toEqual([]);
  });
});

describe('a backup', () => {
  it('never writes over a file', async () => {
    await expect(backUp('site.tar.gz')).rejects.toThrow('there already');
  });

  it('has its name when it is whole and not before, and leaves nothing when it fails', async () => {
    const path = join(site.folder, 'half.tar.gz');
    const failing = writeArchive(path, new Date(0), async (archive) => {
      await archive.add('header.json', Buffer.alloc(1_000_000));
      expect(existsSync(path)).toBe(false);
      throw new Error('the power fails');
    });
    await expect(failing).rejects.toThrow('the power fails');
    expect(readdirSync(site.folder).filter((name) => name.startsWith('half'))).toEqual([]);
  });

  it('says in a line what the machine refuses', async () => {
    const nowhere = join(site.folder, 'no', 'such', 'folder.tar.gz');
    await expect(backUp('no/such/folder.tar.gz')).rejects.toMatchObject({ name: 'BackupError' });
    const url = process.env.DATABASE_URL ?? '';
    await expect(restoreBackup(url, nowhere, { replace: true })).rejects.toMatchObject({ name: 'BackupError' });
  });

  it('says which pictures were not there', async () => {
    await db().media.updateMany({ data: { file: newFileName('png') } });
    const { missing, pictures } = await makeBackup(process.env.DATABASE_URL ?? '', join(site.folder, 'missing.tar.gz'));
    expect([missing.length, pictures]).toEqual([1, 0]);
  });
});
