import { createHash } from 'node:crypto';
import { STATUS_CODES, validateHeaderValue } from 'node:http';
import { toBrotli, toGzip, type Encoding } from './encodings';
import type { HeaderList } from './security-headers';

/** One coding of a page, with its header block ready to be written. */
export type Variant = {
  body: Buffer;
  /** A small body once more as a Latin-1 string: Node writes it together with the headers, in one system call. */
  oneWrite?: string;
  etag: string;
  headers: HeaderList;
  /** Status line and headers as they go out, without what is of one answer: its date and its connection. */
  head: Buffer;
  notModified: HeaderList;
};

/** An answer that is the same for everyone, ready to be sent. */
export type Page = {
  status: number;
  tags: readonly string[];
  links: readonly string[];
  /** Bytes that the page takes in the cache. */
  bytes: number;
  identity: Variant;
  gzip?: Variant;
  br?: Variant;
};

export type PageContent = {
  status: number;
  body: Buffer;
  contentType: string;
  /** Where a redirect leads. */
  location?: string;
  cacheControl: string;
  tags: readonly string[];
  links?: readonly string[];
  security: HeaderList;
};

/** Pages follow a write within a second, so whoever keeps a copy asks each time whether it is still the one. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

/** libuv writes a string of up to 16 kB from its stack (Node's StreamBase::WriteString); this leaves room for the headers. */
const ONE_WRITE_MAX = 14_000;
// Under this size a compressed body fits no fewer packets than the plain one.
const WORTH_COMPRESSING = 512;
const COMPRESSIBLE = /^(text\/|application\/(.+\+)?(json|xml|javascript|manifest)|image\/svg)/;
/** Header strings, map entries and the LRU's own bookkeeping for one coding, measured at 2 to 3 kB; `head` is counted by its length. */
const OVERHEAD = 3_000;

const bytesOf = ({ head, body, oneWrite = '' }: Variant): number =>
  head.length + body.length + oneWrite.length + OVERHEAD;

/** The bytes that `writeHead` makes of it. @throws {TypeError} for what no header may hold, as that does */
function headOf(status: number, headers: HeaderList): Buffer {
  let text = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'unknown'}\r\n`;
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2);
    validateHeaderValue(name, value);
    text += `${name}: ${value}\r\n`;
  }
  return Buffer.from(text, 'latin1');
}

function variant(content: PageContent, body: Buffer, encoding: Encoding, hash: string): Variant {
  const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
  const kept: HeaderList = ['ETag', etag, 'Cache-Control', content.cacheControl, 'Vary', 'Accept-Encoding'];
  if (content.tags.length > 0) {
    // Two spellings of one list: Cache-Tag is read by Cloudflare and Akamai, Surrogate-Key by Fastly and Varnish.
    kept.push('Cache-Tag', content.tags.join(','), 'Surrogate-Key', content.tags.join(' '));
  }
  kept.push(...content.security);
  const headers: HeaderList = ['Content-Type', content.contentType, 'Content-Length', String(body.length)];
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
  if (content.location !== undefined) headers.push('Location', content.location);
  const oneWrite = body.length > 0 && body.length <= ONE_WRITE_MAX ? body.toString('latin1') : undefined;
  headers.push(...kept);
  return { body, oneWrite, etag, headers, head: headOf(content.status, headers), notModified: kept };
}

/** Starts the Brotli coding, the slowest: until it is there the page goes out in gzip. */
function addBrotli(page: Page, content: PageContent, hash: string, failed: (error: unknown) => void): void {
  toBrotli(content.body).then((body) => {
    page.br = variant(content, body, 'br', hash);
  }, failed);
}

/**
 * Prepares an answer for everyone: its codings, each compressed once, a strong ETag for each, its headers.
 * Ready with gzip; Brotli follows within some tens of milliseconds, and `failed` hears when it does not. Without
 * `failed` there is none: a page that nobody keeps is sent before it would be there.
 */
export async function makePage(content: PageContent, failed?: (error: unknown) => void): Promise<Page> {
  const hash = createHash('sha256').update(content.body).digest('base64url').slice(0, 22);
  const { status, tags, body, links = [] } = content;
  const identity = variant(content, body, 'identity', hash);
  const page: Page = { status, tags, links, bytes: bytesOf(identity), identity };
  if (body.length < WORTH_COMPRESSING || !COMPRESSIBLE.test(content.contentType)) return page;
  page.gzip = variant(content, await toGzip(body), 'gzip', hash);
  if (!failed) return page;
  // Brotli's size is not known yet and never much above gzip's.
  page.bytes += bytesOf(page.gzip) * 2;
  addBrotli(page, content, hash, failed);
  return page;
}
