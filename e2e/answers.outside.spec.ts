import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { makeArticle } from '@/test/factories';
import { DAY, later, now } from '@/lib/clock';
import { makeArticleApart } from './articles';
import { expect, test } from './fixtures';
import { filesUnder } from './files-under';
import { ask, sendBytes } from './raw-request';

const ARTICLE = '/2026/10/market-hall-sale';

test('every kind of answer carries the headers that protect it', async ({ baseURL }) => {
  const kinds: [string, number][] = [
    ['/', 200],
    [ARTICLE, 200],
    ['/nothing-here', 404],
    ['/search?q=market', 200],
    ['/sign-in', 200],
    ['/settings', 307],
    ['/comments/00000000-0000-7000-8000-000000000000', 404],
    ['/admin', 307],
    ['/api/me', 200],
    ['/api/health', 200],
    ['/feeds/posts/default', 200],
    ['/sitemap.xml', 200],
    ['/robots.txt', 200],
    ['/media/sample/market-hall.webp', 200],
    ['/media/none.webp', 404],
    ['/favicon.svg', 200],
    ['/_next/image?url=%2Ffavicon.svg&w=64&q=75', 404],
    ['/%00', 400],
  ];
  for (const [path, status] of kinds) {
    const answer = await ask(String(baseURL), path);
    expect(answer.status, path).toBe(status);
    const { headers } = answer;
    expect(headers['content-security-policy'], path).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers['content-security-policy'], path).not.toMatch(/unsafe-(inline|eval)/);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toMatch(/same-origin|strict-origin/);
    expect(headers['permissions-policy'], path).toContain('camera=()');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['x-powered-by'], path).toBeUndefined();
    expect(headers['server'], path).toBeUndefined();
    // Only over TLS: this site is reached without.
    expect(headers['strict-transport-security'], path).toBeUndefined();
  }
  for (const path of ['/sign-in', '/settings', '/admin', '/api/me'])
    expect((await ask(String(baseURL), path)).headers['cache-control'], path).toMatch(/private, no-store/);
});

test('what is no request is answered with the headers that protect it, too', async ({ baseURL }) => {
  const get = 'GET / HTTP/1.1\r\nHost: x\r\n';
  const answers = {
    'NONSENSE\r\n\r\n': 400,
    'GET / HTTP/1.1\r\nConnection: close\r\n\r\n': 400,
    [`${get}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`]: 400,
    [`${get}Expect: a-miracle\r\nConnection: close\r\n\r\n`]: 417,
    [`${get}X: ${'a'.repeat(20_000)}\r\n\r\n`]: 431,
  };
  for (const [bytes, status] of Object.entries(answers)) {
    const answer = await sendBytes(String(baseURL), bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toMatch(/^Content-Security-Policy: default-src 'none'.*frame-ancestors 'none'/m);
    expect(answer).toMatch(/^X-Content-Type-Options: nosniff\r$/m);
  }
});

test('public answers are compressed as asked, known again by their tag, and told by HEAD', async ({ baseURL }) => {
  const article = await makeArticleApart({ bodyHtml: `<p>${'Compressible words. '.repeat(200)}</p>` });
  for (const path of [article.path, '/favicon.svg', '/p/about']) {
    const plain = await ask(String(baseURL), path);
    expect(plain.headers['content-encoding'], path).toBeUndefined();
    for (const [encoding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const coded = await ask(String(baseURL), path, { headers: { 'accept-encoding': encoding } });
      if (coded.headers['content-encoding'] === undefined) continue; // too small to gain
      expect(coded.headers['content-encoding'], path).toBe(encoding);
      expect(coded.headers.vary, path).toContain('Accept-Encoding');
      expect(decode(coded.body).equals(plain.body), path).toBe(true);
    }
    const etag = String(plain.headers.etag);
    expect(etag, path).toMatch(/^"[^"]+"$/);
    const known = await ask(String(baseURL), path, { headers: { 'if-none-match': etag } });
    expect([known.status, known.body.length], path).toEqual([304, 0]);
    const head = await ask(String(baseURL), path, { method: 'HEAD' });
    expect([head.status, head.body.length], path).toEqual([200, 0]);
    expect(head.headers['content-length'], path).toBe(String(plain.body.length));
    expect(head.headers.etag, path).toBe(etag);
  }
  const coded = await ask(String(baseURL), article.path, { headers: { 'accept-encoding': 'br;q=0.1, gzip;q=0.9' } });
  expect(coded.headers['content-encoding']).toBe('gzip');
  const refused = await ask(String(baseURL), article.path, { headers: { 'accept-encoding': 'br;q=0, gzip;q=0' } });
  expect(refused.headers['content-encoding']).toBeUndefined();
});

test('V10: an absolute address, a protocol change and a tunnel are refused', async ({ baseURL }) => {
  const { host } = new URL(String(baseURL));
  const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
  for (const target of [
    'http://evil.example/',
    'http://127.0.0.1:5432/',
    '//evil.example/',
    `http://${host}/admin`,
    '/\\evil.example',
    '/..//evil.example',
    '/%2e%2e/package.json',
    '/a/..%2f..%2fpackage.json',
    '/admin;x.css',
    '/%00admin',
  ]) {
    const answer = await sendBytes(
      String(baseURL),
      `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(statusOf(answer), target).toBe(400);
    expect(answer, target).not.toMatch(/^location:/im);
  }
  for (const path of ['/', '/admin', '/_next/webpack-hmr', '/api/me']) {
    const upgrade = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`;
    expect(statusOf(await sendBytes(String(baseURL), upgrade)), path).not.toBe(101);
  }
  expect(
    statusOf(await sendBytes(String(baseURL), `CONNECT evil.example:443 HTTP/1.1\r\nHost: ${host}\r\n\r\n`)),
  ).not.toBe(200);
});

test('V31: nothing of the inside is served', async ({ baseURL }) => {
  for (const path of [
    '/.env',
    '/.git/config',
    '/package.json',
    '/next.config.ts',
    '/prisma/schema.prisma',
    '/data/auth-secret',
    '/server/main.ts',
    '/_next/package.json',
    '/_next/server/server-reference-manifest.json',
    '/_next/required-server-files.json',
    '/_next/static/../server/app-paths-manifest.json',
    '/_next/static/..%2f..%2fpackage.json',
    '/_next/data/build/index.json',
    '/__nextjs_original-stack-frame',
    '/__nextjs_source-map?filename=lib/env.ts',
    '/error/500',
  ]) {
    const answer = await ask(String(baseURL), path);
    expect([400, 404], path).toContain(answer.status);
    expect(answer.body.toString(), path).not.toMatch(/dependencies|datasource|DATABASE_URL/);
  }
  const chunks = filesUnder('.next/static', /\.(js|css)$/);
  expect(chunks.length).toBeGreaterThan(3);
  expect(filesUnder('.next/static', /\.map$/)).toEqual([]);
  for (const file of chunks) {
    const source = readFileSync(file, 'utf8');
    expect(source, file).not.toContain('sourceMappingURL');
    expect(source, file).not.toContain(process.cwd());
    expect(source, file).not.toMatch(/DATABASE_URL|AUTH_SECRET|passwordHash/);
  }
});

test('it says that it is alive and ready, and to its own machine how it fares', async ({ request, baseURL }) => {
  expect(await (await request.get('/api/health')).json()).toEqual({ status: 'alive' });
  expect(await (await request.get('/api/ready')).json()).toEqual({ status: 'ready' });
  const counts = await ask(baseURL ?? '', '/api/metrics');
  expect(counts.body.toString()).toMatch(/^rejoinder_comments_held \d+$/m);
  const stranger = await ask(baseURL ?? '', '/api/metrics', { headers: { 'x-forwarded-for': '203.0.113.9' } });
  expect(stranger.status).toBe(401);
});

test('the oldest article has no older neighbor, and says so by leaving the link out', async ({ request }) => {
  const first = await makeArticle({ publishedAt: later(now(), -20_000 * DAY) });
  const second = await makeArticle({ publishedAt: later(now(), -19_999 * DAY) });
  const [oldest, next] = [await (await request.get(first.path)).text(), await (await request.get(second.path)).text()];
  expect(oldest).toMatch(/>\s*Newer Post\s*<\/a>/);
  expect(oldest).not.toContain('Older Post');
  expect(next).toContain(`href="${first.path}"`);
});
