import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { log } from '@/lib/log';
import { DRAIN_TIMEOUT } from '@/lib/limits';
import { addExpressLane, type ExpressAnswer } from './express/lane';
import type { HeaderList } from './front/security-headers';
import { plainRefusals } from './plain-refusals';

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
/** Milliseconds for which a busy server goes on accepting until it finds nobody waiting at the door. */
const DOOR_LIMIT = 3_000;
/** Milliseconds after which a connection that never said anything, as browsers keep ready, is not waited for. */
const SILENCE = 1_000;

export type PublicServer = {
  port: number;
  /** Stops accepting, lets the requests in flight finish, at most DRAIN_TIMEOUT long. */
  drain(): Promise<void>;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Until all that had arrived has been read: libuv looks for it right before (its guide, "the I/O loop"), while a timer of
 * a busy process may run when nobody has looked for long.
 */
const heard = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

/**
 * Stands in the line at the door, and resolves when it was let in: connections are accepted in the order in which they came,
 * one in each turn of the event loop, so whoever came before has been accepted, too. Whatever it hears is an answer.
 */
function standInLine({ port, address }: AddressInfo): Promise<void> {
  return new Promise((resolve) => {
    const host = address === '::' ? '::1' : address === '0.0.0.0' ? '127.0.0.1' : address;
    const visitor = connect(port, host, () => visitor.write('GOODBYE\r\n\r\n'));
    visitor.resume();
    // Cut or refused: the door is shut, and nobody is before it.
    visitor.once('error', () => visitor.destroy());
    visitor.once('close', () => resolve());
  });
}

/** Takes a connection that wants to speak something other than HTTP. */
export type Upgrade = (req: IncomingMessage, socket: Duplex, head: Buffer) => void;

export type ListenOptions = {
  handle: RequestListener;
  /** What every answer carries: here those to what never reaches `handle`. */
  headers: HeaderList;
  /** What is answered without asking `handle` (`express/lane.ts`). */
  express?: ExpressAnswer;
  port: number;
  host: string;
  /** Without it there is nothing to upgrade to (V10). */
  upgrade?: Upgrade;
  /** Milliseconds without a byte in either direction, while a request is open, until the connection is cut. */
  stallTimeout?: number;
};

/** Listens for visitors. @throws the error of `listen`, EADDRINUSE when the port is taken */
export async function listenPublicly(options: ListenOptions): Promise<PublicServer> {
  const { handle, headers, express, port, host, upgrade, stallTimeout = STALL_TIMEOUT } = options;
  const refusals = plainRefusals(headers);
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
      // Whoever names no host hears so from `handle`: Node's own refusal would lack `headers`.
      requireHostHeader: false,
    },
    listener,
  );
  const timeouts = { first: HEADERS_TIMEOUT, idle: KEEP_ALIVE_TIMEOUT, stall: stallTimeout };
  const lane = express && addExpressLane(server, { answer: express, isLeaving: () => leaving, timeouts });
  server.setTimeout(stallTimeout);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refusals.malformed(error, socket as Socket));
  server.on('checkExpectation', refusals.unexpected);
  server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!upgrade) return void socket.end(refusals.noUpgrade);
    (socket as Socket).setTimeout(0);
    upgrade(req, socket, head);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

  const address = server.address() as AddressInfo;
  const open = new Set<Socket>();
  let accepted = 0;
  server.on('connection', (socket) => {
    accepted += 1;
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });

  /** Closing a door resets whoever stands in line before it, although their request may have been sent long ago. */
  const emptyTheLine = async (): Promise<void> => {
    const until = performance.now() + DOOR_LIMIT;
    for (let before = -1; accepted - before > 1 && performance.now() < until;) {
      before = accepted;
      await standInLine(address);
    }
  };

  const drain = async (): Promise<void> => {
    let closed = false;
    leaving = true;
    await pause(FAREWELL);
    await emptyTheLine();
    await heard();
    server.close(() => (closed = true));
    for (let waited = 0; !closed && waited < DRAIN_TIMEOUT; waited += DRAIN_STEP) {
      await pause(DRAIN_STEP);
      await heard();
      // A connection whose request just ended is idle, and would otherwise be kept alive.
      server.closeIdleConnections();
      lane?.closeIdle();
      if (waited < SILENCE) continue;
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    }
    if (closed) return;
    log('warn', 'drain.cut', { after: DRAIN_TIMEOUT });
    for (const socket of open) socket.destroy();
  };

  return { port: address.port, drain };
}
