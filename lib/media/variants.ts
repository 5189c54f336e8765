import { PICTURE_VARIANTS_WAITING_MAX, PICTURE_WIDTHS, UPLOAD_PIXELS_MAX } from '@/lib/limits';
import { log } from '@/lib/log';
import { formatOf } from './file-name';
import { runDecoder } from './run-decoder';
import { findFile, findSampleFile } from './store';
import { findVariantFile, storeVariantFile } from './variant-store';

export type FoundPicture = {
  data: Buffer;
  /** False for the picture as it is in place of a narrower form that could not be made just now. */
  lasting: boolean;
};

export type PictureAsked = { name: string; sample: boolean; width: number | null };

const being = new Map<string, Promise<Buffer | null>>();

/**
 * The bytes of a picture, or of its form in one of PICTURE_WIDTHS: made when somebody first asks, in the decoder's own
 * process (V28), then kept on disk. Never wider and never larger than the picture itself, which is sent instead while too
 * many wait for theirs. Null when there is no such picture or width: a picture that was deleted has no forms either.
 */
export async function findPictureFile({ name, sample, width }: PictureAsked): Promise<FoundPicture | null> {
  if (width !== null && !PICTURE_WIDTHS.some((known) => known === width)) return null;
  const original = sample ? await findSampleFile(name) : await findFile(name);
  if (!original || width === null) return original && { data: original, lasting: true };
  const kept = await findVariantFile(name, width, original);
  if (kept) return { data: kept, lasting: true };
  const made = await makeOnce(`${width} ${sample} ${name}`, () => makeVariant(name, width, original));
  return made ? { data: made, lasting: true } : { data: original, lasting: false };
}

/** One making for all who ask for it meanwhile; null when too much else is being made. */
function makeOnce(key: string, make: () => Promise<Buffer | null>): Promise<Buffer | null> {
  const running = being.get(key);
  if (running) return running;
  if (being.size >= PICTURE_VARIANTS_WAITING_MAX) return Promise.resolve(null);
  const made = make().finally(() => being.delete(key));
  being.set(key, made);
  return made;
}

async function makeVariant(name: string, width: number, original: Buffer): Promise<Buffer | null> {
  const format = formatOf(name);
  if (!format) return null;
  const answer = await runDecoder(original, { pixelsMax: UPLOAD_PIXELS_MAX, widthMax: width, format });
  if ('problem' in answer) return null;
  const data = answer.data.length < original.length ? answer.data : original;
  try {
    await storeVariantFile(name, width, original, data);
  } catch (error) {
    // A full disk keeps nobody from seeing the picture; the next who asks has it made again.
    log('warn', 'media.variant_not_kept', { width, error: error instanceof Error ? error.message : String(error) });
  }
  return data;
}
