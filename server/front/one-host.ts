import type { IncomingMessage } from 'node:http';

/**
 * True when the request names its host once; anything else is a 400 for HTTP/1.1 (RFC 9112, 3.2), while HTTP/1.0 may leave
 * it out.
 */
export function hasOneHost({ rawHeaders, httpVersionMinor }: IncomingMessage): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts === 1 || (hosts === 0 && httpVersionMinor === 0);
}
