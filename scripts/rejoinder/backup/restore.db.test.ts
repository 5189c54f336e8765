import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from './archive-reader';
import { writeArchive } from './archive-writer';
import { places, readHeader, readManifest, toJson } from './manifest';
import { restoreBackup } from './restore-backup';
import { migrationsOf } from './schema';
import { connected } from '@/server/postgres/connected';
import { backedUpSite, emptyDatabase, SECRET_OF_FIRST, setDataDir, sumsOf } from '@/test/backed-up-site';

const site = backedUpSite();

type Change = (name: string, content: Buffer) => [string, Buffer] | null;

/** Writes the backup anew, each file as `change` has it. */
async function rewriteBackup(path: string, change: Change): Promise<void> {
  rmSync(path, { force: true });
  await writeArchive(path, new Date(0), async (archive) => {
    for await (const { name, content } of readArchive(site.file)) {
      const changed = change(name, content);
      if (changed) await archive.add(...changed);
    }
  });
}

/** A manifest as it was before the secret was summed. */
const withoutSecretSum = (content: Buffer): Buffer => {
  const { secret: _secret, ...older } = readManifest(content);
  return toJson(older);
};

describe('a restore', () => {
  it('refuses a database that holds something, and takes its place when told to', async () => {
    const there = await emptyDatabase();
    setDataDir('fourth');
    await restoreBackup(there, site.file, { replace: false });
    await expect(restoreBackup(there, site.file, { replace: false })).rejects.toThrow('--replace');
    await connected(there, (client) => client.query(`UPDATE site SET name = 'Another'`));
    await restoreBackup(there, site.file, { replace: true });
    const { rows } = await connected(there, (client) => client.query('SELECT name FROM site'));
    expect(rows).toEqual([{ name: 'The Test Gazette' }]);
  });

  it('changes nothing when the file is damaged, cut off, or holds what does not belong there', async () => {
    const there = await emptyDatabase();
    const dir = setDataDir('fifth');
    const altered = join(site.folder, 'altered.tar.gz');
    const rewrite = (change: Change) => rewriteBackup(altered, change);
    const swap = (content: Buffer) => Buffer.from(content.toString('utf8').replace('Because.', 'Cause...'));
    const damages: [string, RegExp, () => Promise<void> | void][] = [
      ['cut off', /damaged/, () => (copyFileSync(site.file, altered), truncateSync(altered, 9_000))],
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
        'a changed secret',
        /secret is not as it was/,
        () => rewrite((name, content) => [name, name === places.secret ? Buffer.from('x'.repeat(43)) : content]),
      ],
      [
        'no secret',
        /secret is not as it was/,
        () => rewrite((name, content) => (name === places.secret ? null : [name, content])),
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
      expect(existsSync(join(dir, 'auth-secret')), what).toBe(false);
      expect(existsSync(join(dir, 'media')) ? readdirSync(join(dir, 'media')) : [], what).toEqual([]);
    }
  });

  it('takes the secret of a backup that has no sum of it when a site could start with it', async () => {
    const [there, older] = [await emptyDatabase(), join(site.folder, 'older.tar.gz')];
    const dir = setDataDir('sixth');
    const rewrite = (secret: string | null) =>
      rewriteBackup(older, (name, content) => {
        if (name === places.secret) return secret === null ? null : [name, Buffer.from(secret)];
        return [name, name === places.manifest ? withoutSecretSum(content) : content];
      });
    await rewrite('too short\n');
    await expect(restoreBackup(there, older, { replace: true })).rejects.toThrow('secret is not as it was');
    expect(await sumsOf(there)).toEqual([]);
    await rewrite(null);
    await restoreBackup(there, older, { replace: true });
    expect(existsSync(join(dir, 'auth-secret'))).toBe(false);
    await rewrite(`${SECRET_OF_FIRST}\n`);
    await restoreBackup(there, older, { replace: true });
    expect(readFileSync(join(dir, 'auth-secret'), 'utf8')).toBe(`${SECRET_OF_FIRST}\n`);
  });

  it('keeps the pictures of rows that are committed when the secret cannot be written', async () => {
    const there = await emptyDatabase();
    const dir = setDataDir('seventh');
    mkdirSync(join(dir, 'auth-secret', 'in the way'), { recursive: true });
    await expect(restoreBackup(there, site.file, { replace: true })).rejects.toThrow('auth-secret');
    expect(await sumsOf(there)).toEqual(await sumsOf(process.env.DATABASE_URL ?? ''));
    expect(readdirSync(join(dir, 'media'))).toContain(site.picture);
  });

  it('refuses while somebody uses the database', async () => {
    const there = await emptyDatabase();
    await connected(there, async () => {
      await expect(restoreBackup(there, site.file, { replace: true })).rejects.toThrow('stop it first');
    });
  });

  it('reads backups of older releases, and none of newer ones', async () => {
    const first = await readArchive(site.file).next();
    const header = readHeader((first.value as { content: Buffer }).content);
    const older = { ...header, migrations: header.migrations.slice(0, 2) };
    expect(migrationsOf(older, 'prisma/migrations')).toHaveLength(2);
    const newer = { ...header, migrations: [...header.migrations, { name: '2999_later', checksum: '0'.repeat(64) }] };
    expect(() => migrationsOf(newer, 'prisma/migrations')).toThrow('update first');
  });
});
