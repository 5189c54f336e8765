import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedEncodings, compressNow } from './encodings';
import { sendHtml } from './error-page';
import type { HeaderList } from './security-headers';

/** What a browser says of a request that no other site has caused (Fetch Metadata, 2.3). */
const NOT_CROSS_SITE = ['same-origin', 'none'];

/**
 * Sends a page made for one visitor, compressed when nobody else made them ask for it. BREACH guesses what is secret in a
 * page from its compressed length, which takes a site that makes a browser ask again and again with a guess reflected
 * beside the secret: such requests, and those that do not say where they come from, get their page as it is.
 */
export async function sendPrivately(
  req: IncomingMessage,
  res: ServerResponse,
  { status, html, headers }: { status: number; html: string; headers: HeaderList },
): Promise<void> {
  const own = NOT_CROSS_SITE.includes(String(req.headers['sec-fetch-site']));
  const [encoding = 'identity'] = own ? acceptedEncodings(String(req.headers['accept-encoding'] ?? 'identity')) : [];
  if (encoding === 'identity') return sendHtml(res, { status, html, headers });
  const body = await compressNow(Buffer.from(html), encoding);
  res.writeHead(status, [
    ...['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(body.length)],
    ...['Content-Encoding', encoding, 'Vary', 'Accept-Encoding, Sec-Fetch-Site', ...headers],
  ]);
  res.end(body);
}
