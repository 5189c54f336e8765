import { URL_MAX } from '@/lib/limits';

/** An address in the one spelling that the front, its cache and Next all see. */
export type Target = {
  /** The path, each segment percent-encoded as `encodeURIComponent` does. */
  path: string;
  /** The query as it was sent, without its question mark. */
  query: string;
};

// What an origin-form target may hold (RFC 9112, 3.2.1); a raw fragment, backslash or non-ASCII byte is none of it.
const PRINTABLE = /^[!-~]+$/;

/** One segment in canonical spelling; null when it means something other than a name. */
function canonicalSegment(raw: string): string | null {
  let text: string;
  try {
    text = decodeURIComponent(raw);
  } catch {
    return null; // Broken percent-encoding or broken UTF-8: refused, as the caller's null says.
  }
  if (text === '.' || text === '..') return null;
  // Control characters, separators, matrix parameters, and an escape that is still there: decoded twice, it would be another path.
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x20 || code === 0x7f || character === '/' || character === '\\' || character === ';') return null;
  }
  if (/%[0-9a-f]{2}/i.test(text)) return null;
  return encodeURIComponent(text);
}

/**
 * Reads the target of a request line. Null, which is a 400, for anything but a plain path with an optional query:
 * absolute URIs, `//`, dot segments, encoded slashes, NUL, `;`, broken encoding, more than URL_MAX characters (V10, V11).
 */
export function parseTarget(raw: string): Target | null {
  if (raw.length > URL_MAX || !raw.startsWith('/') || !PRINTABLE.test(raw)) return null;
  if (raw.includes('\\') || raw.includes('#')) return null;
  const mark = raw.indexOf('?');
  const path = mark < 0 ? raw : raw.slice(0, mark);
  if (path.includes('//')) return null;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    const canonical = canonicalSegment(segment);
    if (canonical === null) return null;
    segments.push(canonical);
  }
  return { path: segments.join('/'), query: mark < 0 ? '' : raw.slice(mark + 1) };
}
