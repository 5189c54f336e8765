import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { HeaderList } from './front/security-headers';

/**
 * The answers to what never becomes a request: a status, and the headers that every answer carries (V31; OWASP ASVS 5.0,
 * 3.4). Node's own would carry none. `headers` are those of an answer without content.
 */
export function plainRefusals(headers: HeaderList) {
  const all: HeaderList = ['Connection', 'close', 'Content-Length', '0', 'Cache-Control', 'no-store', ...headers];
  const fields = all.map((text, at) => (at % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('');
  const answer = (status: string): string => `HTTP/1.1 ${status}\r\n${fields}\r\n`;
  const [bad, tooLarge] = [answer('400 Bad Request'), answer('431 Request Header Fields Too Large')];

  return {
    /** To whoever wants to speak something other than HTTP. */
    noUpgrade: bad,
    /** Answers what is not HTTP. */
    malformed(error: NodeJS.ErrnoException, socket: Socket): void {
      if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
      socket.end(error.code === 'HPE_HEADER_OVERFLOW' ? tooLarge : bad);
    },
    /** Answers an Expect other than 100-continue (RFC 9110, 10.1.1). */
    unexpected(_: IncomingMessage, res: ServerResponse): void {
      res.writeHead(417, all).end();
    },
  };
}
