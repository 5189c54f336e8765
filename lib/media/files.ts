import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a file whole or not at all, and on disk before this returns. Makes the folder. */
export async function writeWhole(folder: string, name: string, data: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  // Two processes may write one name at once: each writes its own file, and the last to finish stays.
  const part = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(part, data, { flag: 'wx', mode: 0o644, flush: true });
    await rename(part, path);
  } catch (error) {
    // A full disk would be filled further by what each attempt leaves.
    await rm(part, { force: true });
    throw error;
  }
}

/** What reading a file that is not there comes to; any other failure is thrown on. */
export function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
