/** A picture on its way to the site. */
export type Waiting = {
  key: number;
  file: File;
  alt: string;
  /** How much of it is sent, from 0 to 1; null while it is not being sent. */
  sent: number | null;
  refusal: string | null;
  /** False for what would be refused again. */
  mayGo: boolean;
};

const KINDS = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'];
export const ACCEPTED = KINDS.join(',');

/** What is wrong with a file before it is sent, as far as a browser can tell; null when nothing is. */
export function refusalOf({ type, size }: Pick<File, 'type' | 'size'>, max: number): string | null {
  if (!KINDS.includes(type)) return 'Only JPEG, PNG, WebP, GIF and AVIF can be taken.';
  if (size > max) return `It is too large: a picture may have at most ${Math.floor(max / 1024 / 1024)} MB.`;
  return null;
}

/** The list with more files at its end. Those that cannot be taken are in it as well, with the reason. */
export function withFiles(list: readonly Waiting[], files: readonly File[], max: number): Waiting[] {
  const first = Math.max(0, ...list.map(({ key }) => key)) + 1;
  const more = files.map((file, at) => {
    const refusal = refusalOf(file, max);
    return { key: first + at, file, alt: '', sent: null, refusal, mayGo: refusal === null };
  });
  return [...list, ...more];
}

/** The list with one of its entries changed. */
export function changed(list: readonly Waiting[], key: number, change: Partial<Waiting>): Waiting[] {
  return list.map((one) => (one.key === key ? { ...one, ...change } : one));
}
