import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { addExpressLane, type ExpressAnswer, type LaneOptions } from './lane';

const LONG = 600_000; // milliseconds: longer than any test
const GET = 'GET /page HTTP/1.1\r\nHost: x\r\n\r\n';
const SMALL = 5_000;

let server: Server;
let visitor: Socket;
afterEach(async () => {
  visitor.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const page = (size: number) => ({ head: Buffer.from('HTTP/1.1 200 OK\r\n'), body: Buffer.alloc(size, 'x') });

/** A visitor's connection, and the server's end of it. */
async function open(answer: ExpressAnswer, timeouts: Partial<LaneOptions['timeouts']> = {}): Promise<Socket> {
  server = createServer((_, res) => res.end('the normal way'));
  const all = { first: LONG, idle: LONG, stall: LONG, ...timeouts };
  addExpressLane(server, { answer, isLeaving: () => false, timeouts: all });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const accepted = once(server, 'connection');
  visitor = connect((server.address() as AddressInfo).port, '127.0.0.1');
  return ((await accepted) as [Socket])[0];
}

/** Asks without reading any answer, each time once the last was given, until the kernel takes no more of them. */
async function askUntilFull(theirs: Socket, asked: { resolve: () => void }): Promise<number> {
  visitor.pause();
  for (let times = 1; ; times += 1) {
    const given = new Promise<void>((resolve) => (asked.resolve = resolve));
    visitor.write(GET);
    await given;
    if (theirs.writableLength > 0) return times;
  }
}

it('cuts who says nothing', async () => {
  const theirs = await open(() => undefined, { first: 50 });
  await once(theirs, 'close');
  expect(theirs.bytesRead).toBe(0);
});

it('cuts who has had an answer and wants nothing more', async () => {
  const theirs = await open(() => page(SMALL), { idle: 50 });
  visitor.resume().write(GET);
  await once(theirs, 'close');
  expect(theirs.bytesWritten).toBeGreaterThan(SMALL);
});

it('cuts who asks and does not read', async () => {
  const theirs = await open(() => page(32 * 1024 * 1024), { stall: 50 });
  visitor.pause().write(GET);
  await once(theirs, 'close');
  expect(theirs.writableFinished).toBe(false);
});

it('hears nothing more while a visitor takes nothing, and goes on once they do', async () => {
  const asked = { resolve: () => undefined as void };
  let given = 0;
  const theirs = await open(() => {
    given += 1;
    // Once this turn is over the answer has been handed to the kernel.
    setImmediate(() => asked.resolve());
    return page(SMALL);
  });
  const times = await askUntilFull(theirs, asked);
  expect(theirs.isPaused()).toBe(true);
  visitor.write(GET);
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  expect(given).toBe(times);

  let bodies = 0;
  const all = new Promise<void>((resolve) => {
    visitor.on('data', (part: Buffer) => {
      bodies += part.filter((byte) => byte === 0x78).length;
      if (bodies === (times + 1) * SMALL) resolve();
    });
  });
  visitor.resume();
  await all;
  expect(given).toBe(times + 1);
});

it('stays on the normal way once a request went there', async () => {
  let wanted = true;
  await open(() => (wanted ? page(1) : undefined));
  visitor.setEncoding('latin1');
  const ask = async () => {
    visitor.write(GET);
    return String(((await once(visitor, 'data')) as [string])[0]);
  };
  expect(await ask()).toContain('\r\n\r\nx');
  wanted = false;
  expect(await ask()).toContain('the normal way');
  wanted = true;
  expect(await ask()).toContain('the normal way');
});

it('takes one who left halfway through an answer for gone', async () => {
  const theirs = await open(() => page(32 * 1024 * 1024));
  visitor.write(GET);
  await once(visitor, 'data');
  // `once` of node:events would reject with the reset, which is the lane's to hear.
  const gone = new Promise((resolve) => theirs.once('close', resolve));
  visitor.resetAndDestroy();
  await gone;
});
