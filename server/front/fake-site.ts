import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFront, type FrontOptions } from './front';
import { connectInside } from './inside';

/** For tests: the front before a hand-written application instead of Next. */
export type FakeSite = {
  /** Every request that reached the application, in order. */
  seen: IncomingMessage[];
  front: ReturnType<typeof createFront>;
  /** Milliseconds to add to the front's clock. */
  wait(ms: number): void;
  ask(path: string, options?: AskOptions): Promise<Answer>;
  stop(): Promise<void>;
};

export type AskOptions = { method?: string; headers?: Record<string, string>; body?: string };
export type Answer = {
  status: number;
  headers: IncomingMessage['headers'];
  rawHeaders: string[];
  bytes: Buffer;
  text: string;
};

const listen = (server: Server, at: string | number): Promise<void> =>
  new Promise((resolve) => server.listen(at, resolve));

/** An HTML page as Next would send it, with its tags and its scripts. */
export function nextPage(body: string, tags = 'site'): string {
  return (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><link rel="preload" as="script" href="/_next/static/a.js"/>' +
    `<script src="/_next/static/a.js" async=""></script><meta name="cache-tags" content="${tags}"/></head>` +
    `<body><div hidden=""><!--$--><!--/$--></div>${body}<script>self.__next_f.push([1,"flight"])</script></body></html>`
  );
}

export function sendNextPage(res: ServerResponse, body: string, { tags = 'site', status = 200 } = {}): void {
  res.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  res.end(nextPage(body, tags));
}

export async function fakeSite(application: RequestListener, options: Partial<FrontOptions> = {}): Promise<FakeSite> {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-test-'));
  const socketPath = join(folder, 'app.sock');
  const seen: IncomingMessage[] = [];
  const inner = createServer({ maxHeaderSize: 1024 * 1024 }, (req, res) => {
    seen.push(req);
    // The error pages are the application's too.
    const status = /^\/error\/(\d+)$/.exec(req.url ?? '')?.[1];
    if (status) sendNextPage(res, `<h1>Error page ${status}</h1><p>%REQUEST_ID%</p>`);
    else application(req, res);
  });
  await listen(inner, socketPath);
  const inside = connectInside(socketPath);
  let ahead = 0;
  const front = createFront({
    inside,
    siteUrl: 'https://blog.example',
    dev: false,
    pageCache: true,
    trustedProxies: 0,
    providerOrigins: [],
    publicFiles: new Set(['/favicon.ico', '/assets/enhance.js']),
    readiness: { check: () => Promise.resolve(true) },
    listener: { live: true, settle: () => Promise.resolve() },
    clock: () => performance.now() + ahead,
    metrics: { token: 'a-token-for-tests-of-counts', others: () => Promise.resolve('') },
    ...options,
  });
  const server = createServer(front.handle);
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;

  return {
    seen,
    front,
    wait: (ms) => void (ahead += ms),
    ask: (path, { method = 'GET', headers = {}, body } = {}) =>
      new Promise((resolve, reject) => {
        const sent = request({ port, host: '127.0.0.1', method, path, headers, agent: false }, (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => {
            const bytes = Buffer.concat(parts);
            const { statusCode = 0, rawHeaders } = answer;
            resolve({ status: statusCode, headers: answer.headers, rawHeaders, bytes, text: bytes.toString('utf8') });
          });
        });
        sent.on('error', reject);
        sent.end(body);
      }),
    async stop() {
      inside.close();
      server.closeAllConnections();
      inner.closeAllConnections();
      await Promise.all([server, inner].map((each) => new Promise((resolve) => each.close(resolve))));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
