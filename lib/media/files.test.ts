import { mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from './files';

it('writes a file whole, or leaves nothing behind', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'rejoinder-files-')), 'made');
  await writeWhole(folder, 'a', Buffer.from('whole'));
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('whole');
  await mkdir(join(folder, 'taken'));
  await expect(writeWhole(folder, 'taken', Buffer.from('whole'))).rejects.toMatchObject({ code: 'EISDIR' });
  expect((await readdir(folder)).sort()).toEqual(['a', 'taken']);
});
