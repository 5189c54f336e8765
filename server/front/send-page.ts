import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedEncodings } from './encodings';
import type { Page, Variant } from './page';

/**
 * One header's value, without building `req.headers`: at tens of thousands of requests a second that object is a good part
 * of the cost. `name` in lower case.
 */
function headerOf(rawHeaders: readonly string[], name: string): string | undefined {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const candidate = rawHeaders[index];
    if (candidate !== undefined && candidate.length === name.length && candidate.toLowerCase() === name) {
      return rawHeaders[index + 1];
    }
  }
  return undefined;
}

/** The best coding of the page that an Accept-Encoding allows and that is ready. */
export function chooseVariant(page: Page, acceptEncoding: string | undefined): Variant {
  if (acceptEncoding === undefined) return page.identity;
  for (const encoding of acceptedEncodings(acceptEncoding)) {
    const found = page[encoding];
    if (found) return found;
  }
  return page.identity;
}

/** The ETag among those that the visitor holds that names any coding of these very bytes. */
function heldEtag(page: Page, ifNoneMatch: string, chosen: Variant): string | undefined {
  if (ifNoneMatch.trim() === '*') return chosen.etag;
  const held = ifNoneMatch.split(',').map((etag) => etag.trim().replace(/^W\//, ''));
  return [page.br?.etag, page.gzip?.etag, page.identity.etag].find((etag) => etag !== undefined && held.includes(etag));
}

/** What this process sent of pages that were ready; two additions a request. */
export const sentFromMemory = { bytes: 0, notModified: 0 };

/** Sends a page that is ready: the best coding that the visitor takes, 304 when they have it, no body for HEAD. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: Page): void {
  const chosen = chooseVariant(page, headerOf(req.rawHeaders, 'accept-encoding'));
  const ifNoneMatch = page.status === 200 ? headerOf(req.rawHeaders, 'if-none-match') : undefined;
  if (ifNoneMatch !== undefined) {
    const etag = heldEtag(page, ifNoneMatch, chosen);
    if (etag !== undefined) {
      res.writeHead(304, ['ETag', etag, ...chosen.notModified.slice(2)]);
      res.end();
      sentFromMemory.notModified += 1;
      return;
    }
  }
  res.writeHead(page.status, chosen.headers);
  if (req.method === 'HEAD') return void res.end();
  sentFromMemory.bytes += chosen.body.length;
  if (chosen.oneWrite !== undefined) res.end(chosen.oneWrite, 'latin1');
  else res.end(chosen.body);
}
