import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bothWays, type BothWays } from './both-ways';

let ways: BothWays;
beforeAll(async () => {
  ways = await bothWays();
});
afterAll(() => ways.stop());

const LAST = 'GET /api/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
const get = (path: string, fields = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\n${fields}\r\n`;

const KEPT = ['/2024/03/a', '/2024/03/moved', '/feeds/posts/default'];

/** Says them one after the other and then goodbye; resolves with how many answers the lane gave, once both said the same. */
async function expectSame(...pieces: string[]): Promise<number> {
  const before = ways.answered;
  const { normal, express } = await ways.say([...pieces, LAST]);
  expect(normal).toMatch(/^HTTP\/1\.1 \d{3} /);
  expect(express, JSON.stringify(pieces)).toBe(normal);
  return ways.answered - before;
}

describe('answers in the lane and on the normal way are the same to the byte', () => {
  it.each(KEPT)('%s, once and again, in every coding', async (path) => {
    const codings = [
      '',
      'br',
      'gzip',
      'gzip, deflate, br, zstd',
      'identity',
      '*',
      'br;q=0, gzip;q=0.1',
      'nonsense;;q=x,',
    ];
    for (const coding of codings) {
      const asked = get(path, coding === '' ? '' : `Accept-Encoding: ${coding}\r\n`);
      expect(await expectSame(asked, asked, get(KEPT[0] ?? ''), asked), coding).toBe(4);
    }
  });

  it.each([
    ['cookies', 'Cookie: rejoinder-session=1; theme=dark\r\n'],
    ['the framework’s headers', 'RSC: 1\r\nNext-Router-Prefetch: 1\r\nx-middleware-subrequest: a:b\r\n'],
    ['another host behind a proxy', 'X-Forwarded-For: 1.2.3.4\r\nX-Forwarded-Host: evil.example\r\n'],
    ['a connection that stays', 'Connection: keep-alive\r\nUser-Agent: A/1 (b; c) "d"\r\nAccept: */*\r\n'],
    ['a wish for no cache', 'Cache-Control: no-cache\r\nPragma: no-cache\r\n'],
  ])('with %s', async (_, fields) => {
    for (const path of KEPT) expect(await expectSame(get(path, fields), get(path, fields))).toBe(2);
  });

  it.each([
    ['a condition', 'If-None-Match: *\r\n'],
    ['a date', 'If-Modified-Since: Mon, 01 Jan 2029 00:00:00 GMT\r\n'],
    ['a range', 'Range: bytes=0-9\r\n'],
    ['the last request', 'Connection: close\r\n'],
    ['a second host', 'Host: y\r\n'],
    ['no length', 'Content-Length: 0\r\n'],
    ['a length', 'Content-Length: 3\r\n'],
    ['two lengths', 'Content-Length: 3\r\nContent-Length: 4\r\n'],
    ['a length that is none', 'Content-Length: +1\r\n'],
    ['chunks', 'Transfer-Encoding: chunked\r\n'],
    ['chunks and a length', 'Transfer-Encoding: chunked\r\nContent-Length: 3\r\n'],
    ['an upgrade', 'Connection: Upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: AAA\r\n'],
    ['an expectation', 'Expect: 100-continue\r\n'],
    ['another expectation', 'Expect: the-moon\r\n'],
    ['a space before the colon', 'X : y\r\n'],
    ['no space after it', 'Accept-Encoding:br\r\n'],
    ['a tab after it', 'Accept-Encoding:\tbr\r\n'],
    ['a space at the end', 'Accept-Encoding: br \r\n'],
    ['no value', 'Accept-Encoding:\r\n'],
    ['two wishes', 'Accept-Encoding: br\r\nAccept-Encoding: gzip\r\n'],
    ['a folded field', 'X: a\r\n b\r\n'],
    ['a control character', 'X: a\x01\r\n'],
    ['a NUL', 'X: a\0b\r\n'],
    ['a byte above ASCII', 'X: \xe9\r\n'],
    ['a bare line feed', 'X: a\n'],
    ['a bare carriage return', 'X: a\rb\r\n'],
    ['a field without a name', ': x\r\n'],
    ['a line that is no field', 'nonsense\r\n'],
    ['a long field', `X: ${'a'.repeat(9_000)}\r\n`],
    ['a field too long', `X: ${'a'.repeat(17_000)}\r\n`],
    ['many fields', 'X: y\r\n'.repeat(150)],
  ])('with %s, apart and together', async (_, fields) => {
    for (const path of KEPT) {
      const odd = get(path, fields);
      expect(await expectSame(odd)).toBe(0);
      expect(await expectSame(odd + odd)).toBe(0);
      expect(await expectSame(get(path), odd)).toBe(1);
      expect(await expectSame(get(path) + odd)).toBe(0);
    }
  });

  it.each([
    ['a query', 'GET /2024/03/a?b=1 HTTP/1.1'],
    ['HEAD', 'HEAD /2024/03/a HTTP/1.1'],
    ['HTTP/1.0', 'GET /2024/03/a HTTP/1.0'],
    ['HTTP/1.2', 'GET /2024/03/a HTTP/1.2'],
    ['HTTP/2.0', 'GET /2024/03/a HTTP/2.0'],
    ['no version', 'GET /2024/03/a'],
    ['two spaces', 'GET  /2024/03/a HTTP/1.1'],
    ['a space at the end', 'GET /2024/03/a HTTP/1.1 '],
    ['an empty line before', '\r\nGET /2024/03/a HTTP/1.1'],
    ['small letters', 'get /2024/03/a HTTP/1.1'],
    ['a whole address', 'GET http://x/2024/03/a HTTP/1.1'],
    ['two slashes', 'GET //2024/03/a HTTP/1.1'],
    ['a dot', 'GET /2024/./03/a HTTP/1.1'],
    ['another spelling', 'GET /2024/03/%61 HTTP/1.1'],
    ['a fragment', 'GET /2024/03/a#b HTTP/1.1'],
    ['a byte above ASCII', 'GET /2024/03/\xe9 HTTP/1.1'],
    ['POST', 'POST /2024/03/a HTTP/1.1'],
    ['a method that nobody knows', 'BREW /2024/03/a HTTP/1.1'],
    ['OPTIONS', 'OPTIONS * HTTP/1.1'],
    ['nowhere', 'GET /nowhere HTTP/1.1'],
    ['an internal address', 'GET /error/404 HTTP/1.1'],
  ])('%s', async (_, line) => {
    const odd = `${line}\r\nHost: x\r\n\r\n`;
    expect(await expectSame(odd)).toBe(0);
    expect(await expectSame(get('/2024/03/a'), odd)).toBe(1);
    expect(await expectSame(get('/2024/03/a'), get('/2024/03/a') + odd)).toBe(1);
  });

  it('no host, and an empty one', async () => {
    expect(await expectSame('GET /2024/03/a HTTP/1.1\r\n\r\n')).toBe(0);
    expect(await expectSame('GET /2024/03/a HTTP/1.1\r\nHost:\r\n\r\n')).toBe(0);
    expect(await expectSame('GET /2024/03/a HTTP/1.1\r\nHost: a b\r\n\r\n')).toBe(0);
  });

  it('in two packets, wherever they part, and behind one that was whole', async () => {
    const asked = get('/2024/03/a', 'Accept-Encoding: br\r\n');
    for (let at = 1; at < asked.length; at += 1) {
      expect(await expectSame(asked, asked.slice(0, at), asked.slice(at))).toBe(1);
      expect(await expectSame(asked + asked.slice(0, at), asked.slice(at))).toBe(0);
    }
  });
});
