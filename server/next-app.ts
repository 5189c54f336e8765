import { createServer, type IncomingMessage, type Server } from 'node:http';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import next from 'next';
import { PATIENCE_HEADER } from '@/lib/http/internal-headers';
import { REQUEST_PATIENCE, withPatience } from '@/lib/patience';

export type NextApp = {
  /** The socket on which Next answers HTTP. Only this process's user can reach it. */
  socketPath: string;
  /** Hands over a WebSocket of hot reload. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void;
  stop(): Promise<void>;
};

// A form's state travels to the page that shows it again in a header (lib/http/form-state.ts).
const MAX_HEADER_SIZE = 1024 * 1024;

const listen = (server: Server, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });

/** Next derives absolute addresses from the host and port that it is told; those of the site are the right ones. */
function siteAddress(siteUrl: string): { hostname: string; port: number } {
  const { hostname, port, protocol } = new URL(siteUrl);
  return { hostname, port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) };
}

/** Starts Next behind a socket in a directory of its own (mode 0700). */
export async function startNext(options: { dev: boolean; dir: string; siteUrl: string }): Promise<NextApp> {
  const { dev, dir, siteUrl } = options;
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-'));
  chmodSync(folder, 0o700);
  const socketPath = join(folder, 'next.sock');
  // The timeouts towards visitors are the public server's; here an idle connection of the pool stays open.
  const server = createServer({ maxHeaderSize: MAX_HEADER_SIZE, requestTimeout: 0, keepAliveTimeout: 60_000 });
  // Quiet: what breaks is logged by instrumentation.ts, as JSON, with the request's id and without anybody's data.
  const app = next({ dev, dir, quiet: !dev, ...siteAddress(siteUrl), httpServer: server });
  await app.prepare();
  const handle = app.getRequestHandler();
  server.on('request', (req, res) => {
    const patience = Number(req.headers[PATIENCE_HEADER] ?? REQUEST_PATIENCE);
    withPatience(patience, () => void handle(req, res));
  });
  await listen(server, socketPath);

  return {
    socketPath,
    upgrade(req, socket, head) {
      if (!req.url?.startsWith('/_next/')) return void socket.destroy();
      const inner: Socket = connect(socketPath, () => {
        const lines = [`${req.method} ${req.url} HTTP/1.1`];
        for (let index = 0; index + 1 < req.rawHeaders.length; index += 2) {
          lines.push(`${req.rawHeaders[index]}: ${req.rawHeaders[index + 1]}`);
        }
        inner.write(`${lines.join('\r\n')}\r\n\r\n`);
        inner.write(head);
        inner.pipe(socket).pipe(inner);
      });
      inner.on('error', () => socket.destroy());
      socket.on('error', () => inner.destroy());
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
