import { randomBytes } from 'node:crypto';

/** The formats of the pictures that are stored, by the ending of their file. Never SVG: it can carry script (V6). */
const FORMATS = { webp: 'webp', jpg: 'jpeg', png: 'png' } as const;
type PictureEnding = keyof typeof FORMATS;
export type PictureFormat = (typeof FORMATS)[PictureEnding];

const GENERATED = /^[0-9a-f]{32}\.(?:webp|jpg|png)$/;
const SAMPLE = /^[a-z0-9-]{1,60}\.(?:webp|jpg|png)$/;

/** A name that nobody can guess, with nothing in it that an uploader chose (V26). */
export function newFileName(ending: PictureEnding): string {
  return `${randomBytes(16).toString('hex')}.${ending}`;
}

export function isGeneratedName(name: string): boolean {
  return GENERATED.test(name);
}

/** True for the name of a picture of the sample site: one path segment, nothing that climbs. */
export function isSampleName(name: string): boolean {
  return SAMPLE.test(name);
}

/** The format of a stored file, by its ending; null for what is not a picture of ours. */
export function formatOf(name: string): PictureFormat | null {
  const ending = name.split('.').at(-1) ?? '';
  return Object.hasOwn(FORMATS, ending) ? FORMATS[ending as PictureEnding] : null;
}

/** The type under which a stored file is served; null for what is not a picture of ours. */
export function contentTypeOf(name: string): string | null {
  const format = formatOf(name);
  return format && `image/${format}`;
}
