import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { log } from '@/lib/log';
import { DRAIN_TIMEOUT } from '@/lib/limits';

/** Milliseconds. A visitor who takes longer is holding a connection, not sending one (slow-loris). */
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 120_000;
// Longer than the 60 s for which proxies keep theirs, so that they never write into one that is just being closed.
const KEEP_ALIVE_TIMEOUT = 65_000;
/** Nothing sent and nothing taken for so long: a visitor who does not read. The longest wait for a page is 120 s (`front/fill.ts`). */
const STALL_TIMEOUT = 125_000;
const MAX_HEADER_SIZE = 16 * 1024;
const DRAIN_STEP = 50;
/**
 * Milliseconds in which visitors on kept connections are told, with the answer to their next request, that it was the last:
 * who is just asking again must not find the connection closed under the question.
 */
const FAREWELL = 250;
const NO_UPGRADE = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

export type PublicServer = {
  port: number;
  /** Stops accepting, lets the requests in flight finish, at most DRAIN_TIMEOUT long. */
  drain(): Promise<void>;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Refuses a request that is not HTTP with nothing but a status line (V31). */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Takes a connection that wants to speak something other than HTTP. */
export type Upgrade = (req: IncomingMessage, socket: Duplex, head: Buffer) => void;

export type ListenOptions = {
  handle: RequestListener;
  port: number;
  host: string;
  /** Without it there is nothing to upgrade to (V10). */
  upgrade?: Upgrade;
  /** Milliseconds without a byte in either direction, while a request is open, until the connection is cut. */
  stallTimeout?: number;
};

/** Listens for visitors. @throws the error of `listen`, EADDRINUSE when the port is taken */
export async function listenPublicly(options: ListenOptions): Promise<PublicServer> {
  const { handle, port, host, upgrade, stallTimeout = STALL_TIMEOUT } = options;
  let leaving = false;
  const listener: RequestListener = (req, res) => {
    if (leaving) res.shouldKeepAlive = false;
    handle(req, res);
  };
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
      maxHeaderSize: MAX_HEADER_SIZE,
    },
    listener,
  );
  server.setTimeout(stallTimeout);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuseMalformed(error, socket as Socket));
  server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!upgrade) return void socket.end(NO_UPGRADE);
    (socket as Socket).setTimeout(0);
    upgrade(req, socket, head);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

  const drain = async (): Promise<void> => {
    let closed = false;
    leaving = true;
    await pause(FAREWELL);
    server.close(() => (closed = true));
    for (let waited = 0; !closed && waited < DRAIN_TIMEOUT; waited += DRAIN_STEP) {
      // A connection whose request just ended is idle, and would otherwise be kept alive.
      server.closeIdleConnections();
      await pause(DRAIN_STEP);
    }
    if (closed) return;
    log('warn', 'drain.cut', { after: DRAIN_TIMEOUT });
    server.closeAllConnections();
  };

  return { port: (server.address() as AddressInfo).port, drain };
}
