import { connect, type Socket } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from './fixtures';
import { ask, sendBytes, type RawAnswer } from './raw-request';
import { ambiguous, SMUGGLED } from './ambiguous-requests';

/** Of sample content alone: what journeys beside these publish changes none of them. */
const STILL = '/labels/transport';
const PAGES = [STILL, '/authors/idris-vane', '/search?q=lorries', '/nothing-here', '/2026/10/market-hall-sale'];

const decoded = ({ headers, body }: RawAnswer): string => {
  const encoding = headers['content-encoding'];
  return String(encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body);
};

const statuses = (answer: string): number[] =>
  [...answer.matchAll(/HTTP\/1\.[01] (\d{3}) /g)].map(([, status]) => Number(status));

/** The pages as they are for somebody who asks politely. */
async function politely(baseURL: string): Promise<string[]> {
  const answers = [];
  for (const path of PAGES) answers.push(decoded(await ask(baseURL, path)));
  return answers;
}

test('V32: no ambiguous request smuggles another one past the front', async ({ baseURL }) => {
  const site = String(baseURL);
  const before = await politely(site);
  for (const [what, bytes] of Object.entries(ambiguous(new URL(site).host))) {
    const answer = await sendBytes(site, bytes.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'));
    expect(statuses(answer).length, what).toBeLessThanOrEqual(1);
    expect(answer, what).not.toContain('smuggled');
  }
  expect(await politely(site)).toEqual(before);
});

test('V32: a request’s body is never taken for the next request', async ({ baseURL }) => {
  const site = String(baseURL);
  const { host } = new URL(site);
  const bytes = `GET ${STILL} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${SMUGGLED.length}\r\nConnection: close\r\n\r\n${SMUGGLED}`;
  expect(statuses(await sendBytes(site, bytes))).toHaveLength(1);
});

test('requests on one connection are answered in their order, each with its own page', async ({ baseURL }) => {
  const site = String(baseURL);
  const { host } = new URL(site);
  const get = (path: string, last = false) =>
    `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${last ? 'Connection: close\r\n' : ''}\r\n`;
  const answer = await sendBytes(site, [get('/robots.txt'), get('/nothing-here'), get('/api/health', true)].join(''));
  expect(statuses(answer)).toEqual([200, 404, 200]);
  expect(answer.indexOf('User-agent')).toBeGreaterThan(0);
  expect(answer.indexOf('User-agent')).toBeLessThan(answer.indexOf(' 404 '));
});

test('V32: an old protocol, no host and a wrong host change nothing', async ({ baseURL }) => {
  const site = String(baseURL);
  const [still] = await politely(site);
  const body = (answer: string) => Buffer.from(answer.slice(answer.indexOf('\r\n\r\n') + 4), 'latin1').toString();
  const old = await sendBytes(site, `GET ${STILL} HTTP/1.0\r\n\r\n`);
  expect(statuses(old)).toEqual([200]);
  expect(body(old)).toBe(still);
  expect(statuses(await sendBytes(site, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'))).toEqual([400]);
  expect(statuses(await sendBytes(site, 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n'))).toEqual([
    400,
  ]);
  for (const host of ['evil.example', 'evil.example:80', '', 'a b', '"><script>', 'localhost:1', '169.254.169.254']) {
    const answer = await sendBytes(site, `GET ${STILL} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    const [status] = statuses(answer);
    expect([200, 400], host).toContain(status);
    if (status === 200) expect(answer, host).not.toContain('evil.example');
  }
  expect((await politely(site))[0]).toBe(still);
});

test('V32: what is spelled otherwise is refused, or is the same page', async ({ baseURL }) => {
  const site = String(baseURL);
  const [still] = await politely(site);
  const same = [
    '?',
    '?utm_source=x',
    '?b=2&a=1',
    '?BEFORE=x',
    '?before=',
    '?before=%20',
    '?_rsc=abc',
    '?__nextDataReq=1',
  ];
  for (const query of same) expect(decoded(await ask(site, STILL + query)), query).toBe(still);
  const refused = [
    '//',
    '/;x.css',
    '/.css/..',
    '/%2f',
    '/%5c',
    '/%00',
    '/%252e%252e/',
    '/%c0%ae',
    '/a%0d%0aSet-Cookie:x=1',
  ];
  for (const path of refused) expect((await ask(site, path)).status, path).toBe(400);
  const nowhere = [
    '/index.css',
    '/HOME',
    '/home.html',
    '/_next/data/x/index.json',
    '/index.rsc',
    '/2026/10/market-hall-sale.rsc',
    '/2026/10/market-hall-sale.segments/_tree.segment.rsc',
    '/.git/config',
    '/.env',
  ];
  for (const path of nowhere) expect((await ask(site, path)).status, path).toBe(404);
  expect((await ask(site, `/${'a'.repeat(5_000)}`)).status).toBe(400);
  expect(
    statuses(await sendBytes(site, `GET ${STILL} HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)),
  ).toEqual([431]);
  expect(decoded(await ask(site, STILL))).toBe(still);
});

test('V32: odd wishes for an encoding get the page in one that they allow', async ({ baseURL }) => {
  const site = String(baseURL);
  const [still] = await politely(site);
  const wishes: Record<string, RegExp> = {
    'br;q=0, gzip': /^gzip$/,
    'gzip;q=0, br': /^br$/,
    'identity;q=0, br': /^br$/,
    'br;q=0, gzip;q=0': /^identity$/,
    BR: /^br$/,
    'gzip;q=0.5, br;q=0.4': /^(gzip|br)$/,
    'br;q=banana': /./,
    '*': /./,
    ',,,': /^identity$/,
    'deflate, zstd, x-unknown': /^identity$/,
    [`br,${'gzip,'.repeat(500)}`]: /./,
  };
  for (const [wish, expected] of Object.entries(wishes)) {
    const answer = await ask(site, STILL, { headers: { 'accept-encoding': wish } });
    expect(answer.status, wish).toBe(200);
    expect(String(answer.headers['content-encoding'] ?? 'identity'), wish).toMatch(expected);
    expect(decoded(answer), wish).toBe(still);
  }
});

test('V33: a router’s headers get the page of everyone, never its data', async ({ baseURL }) => {
  const site = String(baseURL);
  const before = await politely(site);
  const headers: Record<string, string>[] = [
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
    { 'next-router-state-tree': '%5B%22%22%5D', 'next-url': '/admin' },
    { 'next-action': 'a'.repeat(42) },
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'x-nextjs-data': '1', 'x-matched-path': '/admin', 'x-invoke-path': '/admin' },
    { 'x-rejoinder-page': '/admin', 'x-rejoinder-form': 'e30' },
    { purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender' },
  ];
  for (const sent of headers) {
    const answer = await ask(site, STILL, { headers: sent });
    expect(answer.headers['content-type'], JSON.stringify(sent)).toMatch(/^text\/html/);
    expect(decoded(answer), JSON.stringify(sent)).toBe(before[0]);
  }
  expect(await politely(site)).toEqual(before);
});

test('methods that nobody needs are refused', async ({ baseURL }) => {
  const site = String(baseURL);
  for (const method of ['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'LINK'])
    expect([400, 405, 501], method).toContain((await ask(site, '/', { method })).status);
});

test('a hundred visitors who never finish their request keep nobody else waiting', async ({ baseURL }) => {
  const site = String(baseURL);
  const { hostname, port } = new URL(site);
  const slow: Socket[] = [];
  for (let n = 0; n < 100; n += 1) {
    const socket = connect(Number(port), hostname, () => socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow:'));
    socket.on('error', (error: NodeJS.ErrnoException) => expect(error.code).toBe('ECONNRESET'));
    slow.push(socket);
  }
  for (const path of PAGES.slice(0, 2)) expect((await ask(site, path)).status).toBe(200);
  for (const socket of slow) socket.destroy();
});
