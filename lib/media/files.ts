import { randomUUID } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a file whole or not at all, and on disk before this returns. Makes the folder. */
export async function writeWhole(folder: string, name: string, data: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  // Two processes may write one name at once: each writes its own file, and the last to finish stays.
  const part = `${path}.${randomUUID()}.part`;
  const file = await open(part, 'wx', 0o644);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
}

/** What reading a file that is not there comes to; any other failure is thrown on. */
export function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
