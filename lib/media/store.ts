import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '@/lib/env';
import { isGeneratedName, isSampleName } from './file-name';

const folder = () => join(/* turbopackIgnore: true */ env().DATA_DIR, 'media');

/** Writes a file whole or not at all, and on disk before this returns: a row may name it after that. */
export async function storeFile(name: string, data: Buffer): Promise<void> {
  if (!isGeneratedName(name)) throw new Error(`not a generated name: ${name}`);
  await mkdir(folder(), { recursive: true });
  const path = join(folder(), name);
  const file = await open(`${path}.part`, 'wx', 0o644);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}

/** The file's bytes, or null when there is none of that name. */
export async function findFile(name: string): Promise<Buffer | null> {
  if (!isGeneratedName(name)) return null;
  return readFile(join(folder(), name)).catch(nullWhenMissing);
}

/** The bytes of one of the sample site's own pictures, or null when there is none of that name. */
export async function findSampleFile(name: string): Promise<Buffer | null> {
  if (!isSampleName(name)) return null;
  return readFile(join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'sample', 'media', name)).catch(
    nullWhenMissing,
  );
}

/** Takes a file away whose row could not be written. */
export async function removeFile(name: string): Promise<void> {
  if (isGeneratedName(name)) await rm(join(folder(), name), { force: true });
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
