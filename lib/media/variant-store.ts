import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '@/lib/env';
import { PICTURE_WIDTHS } from '@/lib/limits';
import { isGeneratedName, isSampleName } from './file-name';
import { nullWhenMissing, writeWhole } from './files';

/** Beside `media`, not in it: what is here can be made again at any time, and no backup holds it. */
const folder = (width: number) => join(/* turbopackIgnore: true */ env().DATA_DIR, 'picture-cache', String(width));

/** A generated name never gets other bytes; the sample's names do, so that theirs says which bytes it is made of. */
function keptAs(name: string, original: Buffer): string {
  if (isGeneratedName(name)) return name;
  if (!isSampleName(name)) throw new Error(`not a name of ours: ${name}`);
  return `${createHash('sha256').update(original).digest('hex').slice(0, 16)}-${name}`;
}

/** A narrower form that was made before; null when there is none yet. */
export async function findVariantFile(name: string, width: number, original: Buffer): Promise<Buffer | null> {
  return readFile(join(folder(width), keptAs(name, original))).catch(nullWhenMissing);
}

/** Keeps a narrower form for the next who asks. */
export async function storeVariantFile(name: string, width: number, original: Buffer, data: Buffer): Promise<void> {
  await writeWhole(folder(width), keptAs(name, original), data);
}

/** Takes away what was made of an uploaded picture. */
export async function removeVariants(name: string): Promise<void> {
  if (isGeneratedName(name))
    await Promise.all(PICTURE_WIDTHS.map((width) => rm(join(folder(width), name), { force: true })));
}
