import { randomBytes } from 'node:crypto';

/** The kinds of picture that are stored, by the ending of their file. Never SVG: it can carry script (V6). */
export const CONTENT_TYPES = { webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png' } as const;
export type PictureEnding = keyof typeof CONTENT_TYPES;

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

/** The type under which a file is served, by its ending; null for what is not a picture of ours. */
export function contentTypeOf(name: string): string | null {
  const ending = name.split('.').at(-1) ?? '';
  return ending in CONTENT_TYPES ? CONTENT_TYPES[ending as PictureEnding] : null;
}

/** The format of a stored file, as the decoder names it; undefined for what is not a picture of ours. */
export function formatOf(name: string): 'webp' | 'jpeg' | 'png' | undefined {
  const format = contentTypeOf(name)?.slice('image/'.length);
  return format === 'webp' || format === 'jpeg' || format === 'png' ? format : undefined;
}
