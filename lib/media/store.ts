import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '@/lib/env';
import { isGeneratedName, isSampleName } from './file-name';
import { nullWhenMissing, writeWhole } from './files';
import { removeVariants } from './variant-store';

const folder = () => join(/* turbopackIgnore: true */ env().DATA_DIR, 'media');

/** Writes a file whole or not at all, and on disk before this returns: a row may name it after that. */
export async function storeFile(name: string, data: Buffer): Promise<void> {
  if (!isGeneratedName(name)) throw new Error(`not a generated name: ${name}`);
  await writeWhole(folder(), name, data);
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

/** Takes a file away, and the forms that were made of it. */
export async function removeFile(name: string): Promise<void> {
  if (!isGeneratedName(name)) return;
  await rm(join(folder(), name), { force: true });
  await removeVariants(name);
}
