import { once } from 'node:events';
import { request, type RequestListener, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { securityHeaders } from './front/security-headers';
import { listenPublicly, type PublicServer } from './public-server';

const { api: headers } = securityHeaders({ siteUrl: 'https://blog.example', dev: false, providerOrigins: [] });

let open: PublicServer | undefined;
afterEach(async () => {
  await open?.drain();
  open = undefined;
});

async function listen(handle: RequestListener): Promise<PublicServer> {
  open = await listenPublicly({ handle, port: 0, host: '127.0.0.1', headers });
  return open;
}

/** Sends bytes as they are; resolves with all that came back once the connection is closed. */
const raw = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (part) => (heard += part.toString()));
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });

const ask = (port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1' }, (res) =>
      res.on('data', (part: Buffer) => resolve(part.toString())),
    );
    sent.on('error', reject);
    sent.end();
  });

const GET = 'GET / HTTP/1.1\r\nHost: x\r\n';

describe('listenPublicly', () => {
  it('V10: refuses to upgrade', async () => {
    const { port } = await listen((_, res) => res.end('never'));
    const head = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
    expect(await raw(port, head)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it.each([
    ['nonsense', 'NONSENSE\r\n\r\n', /^HTTP\/1\.1 400 /],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      /^HTTP\/1\.1 400 /,
    ],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
    ['an upgrade', `${GET}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`, /^HTTP\/1\.1 400 /],
    ['an expectation', `${GET}Expect: a-miracle\r\n\r\n`, /^HTTP\/1\.1 417 /],
  ])('V31: answers %s with a status, the headers of every answer, and nothing else', async (_, text, expected) => {
    const { port } = await listen((_req, res) => res.end('never'));
    const answer = await raw(port, text);
    expect(answer).toMatch(expected);
    expect(answer).toMatch(/\r\nContent-Length: 0\r\n(.+\r\n)*\r\n$/);
    for (let at = 0; at < headers.length; at += 2)
      expect(answer).toContain(`\r\n${headers[at]}: ${headers[at + 1]}\r\n`);
    expect(answer).toMatch(/frame-ancestors 'none'.*nosniff|nosniff(.|\r\n)*frame-ancestors 'none'/);
  });

  it('lets go of a visitor who asks and does not read', async () => {
    let begin: (res: ServerResponse) => void = () => undefined;
    const begun = new Promise<ServerResponse>((resolve) => (begin = resolve));
    const handle: RequestListener = (_, res) => begin(res.writeHead(200));
    open = await listenPublicly({ handle, port: 0, host: '127.0.0.1', stallTimeout: 100, headers });
    const socket = connect(open.port, '127.0.0.1', () => socket.pause().write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'));
    const res = await begun;
    const left = once(res, 'close');
    // More than the kernel's buffers of both ends take.
    res.write(Buffer.alloc(32 * 1024 * 1024));
    await left;
    expect(res.writableFinished).toBe(false);
    socket.destroy();
  });

  it('R15: a request in flight is finished before it stops, and no new one is taken', async () => {
    let begin: (res: ServerResponse) => void = () => undefined;
    const begun = new Promise<ServerResponse>((resolve) => (begin = resolve));
    const server = await listen((_, res) => begin(res));
    const answered = ask(server.port);
    const held = await begun;
    const drained = server.drain();
    // For a moment new visitors are still heard, and sent on to another connection; then they are refused.
    const knock = () =>
      raw(server.port, 'KNOCK\r\n\r\n').then(
        () => 'heard',
        (error: NodeJS.ErrnoException) => error.code,
      );
    await expect.poll(knock).toBe('ECONNREFUSED');
    held.end('whole');
    expect(await answered).toBe('whole');
    await drained;
    open = undefined;
  });

  it('R15: a hundred who came before the stop are answered by a busy server, also those not yet let in', async () => {
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const server = await listen((_, res) => {
      begin();
      // A hundred times this is four times as long as kept connections are told goodbye.
      const until = performance.now() + 10;
      while (performance.now() < until);
      res.end('whole');
    });
    const asked = Promise.allSettled(Array.from({ length: 100 }, () => ask(server.port)));
    await begun;
    await server.drain();
    open = undefined;
    const answers = (await asked).map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)));
    expect(answers.filter((answer) => answer !== 'whole')).toEqual([]);
  });

  it('R15: does not wait for a connection on which nobody says anything', async () => {
    const { port, drain } = await listen((_, res) => res.end('never'));
    const silent = connect(port, '127.0.0.1');
    await once(silent, 'connect');
    const gone = once(silent.resume(), 'close');
    const began = performance.now();
    await drain();
    await gone;
    open = undefined;
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('R15: tells who comes by the express lane that it was the last, and waits for nobody who asks no more', async () => {
    const page = { head: Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 1\r\n'), body: Buffer.from('x') };
    const handle: RequestListener = (_, res) => res.end('normal');
    open = await listenPublicly({ handle, express: () => page, port: 0, host: '127.0.0.1', headers });
    const { port, drain } = open;
    const get = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';
    const answerTo = async (socket: Socket) => {
      const heard = once(socket, 'data');
      socket.write(get);
      return String(((await heard) as [Buffer])[0]);
    };
    const [asking, idle] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
    for (const socket of [asking, idle])
      expect(await answerTo(socket)).toMatch(/Connection: keep-alive\r\n.*\r\n\r\nx$/s);
    const began = performance.now();
    const gone = Promise.all([once(asking, 'close'), once(idle.resume(), 'close')]);
    const drained = drain();
    expect(await answerTo(asking)).toMatch(/Connection: close\r\n.*normal/s);
    await Promise.all([drained, gone]);
    open = undefined;
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('says when the port is taken', async () => {
    const { port } = await listen((_, res) => res.end());
    await expect(listenPublicly({ handle: () => undefined, port, host: '127.0.0.1', headers })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
