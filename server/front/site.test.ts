import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeSite, nextPage, sendNextPage, type FakeSite } from './fake-site';

const LONG = '<p>words and words</p>'.repeat(200);
let site: FakeSite;
let renders = 0;
let broken = false;

beforeEach(async () => {
  renders = 0;
  broken = false;
  site = await fakeSite((req, res) => {
    renders += 1;
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://inside');
    if (broken) return void res.writeHead(500).end('Error: at secret.ts:1');
    switch (pathname) {
      case '/2024/03/a':
        return sendNextPage(res, `<h1>${renders}</h1>${LONG}${searchParams.get('before') ?? ''}`, {
          tags: 'site article:1',
        });
      case '/2024/03/echo':
        return sendNextPage(res, `<pre>${JSON.stringify(req.headers)}</pre>`);
      case '/2024/03/moved':
        return void res.writeHead(308, { location: '/2024/03/a' }).end();
      case '/2024/03/cookie':
        return void res.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=1' }).end(nextPage(''));
      case '/2024/03/rsc':
        return void res.writeHead(200, { 'content-type': 'text/x-component' }).end('0:{}');
      case '/2024/03/untagged':
        return sendNextPage(res, String(renders), { tags: '' });
      case '/2024/03/half':
        return void res.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>cut');
      case '/2024/03/late':
        return sendNextPage(res, '<template id="B:0"></template>');
      case '/search':
        return sendNextPage(res, `found ${searchParams.get('q')} ${renders}`);
      case '/feeds/posts/default':
        return void res
          .writeHead(200, {
            'content-type': 'application/atom+xml; charset=utf-8',
            'x-rejoinder-cache-tags': 'site articles',
          })
          .end(`<feed>${'<entry/>'.repeat(100)}</feed>`);
      default:
        // What Next answers when `notFound()` is thrown: the status, and nothing to read.
        return void res.writeHead(404, { 'content-type': 'text/html' }).end('');
    }
  });
});
afterEach(() => site.stop());

describe('a page for everyone', () => {
  it('carries no script and no inline style permission, and comes out of memory the second time', async () => {
    const first = await site.ask('/2024/03/a');
    expect(first.status).toBe(200);
    expect(first.text).not.toMatch(/<script|__next|cache-tags/);
    expect(first.headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self';",
    );
    expect((await site.ask('/2024/03/a')).text).toBe(first.text);
    expect(renders).toBe(1);
  });

  it('is byte-equal for every visitor', async () => {
    const plain = await site.ask('/2024/03/echo');
    const odd = await site.ask('/2024/03/echo?utm=1&_rsc=2', {
      headers: {
        cookie: 'session=secret',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-for': '1.2.3.4',
        'x-rejoinder-form': 'abc',
        'x-middleware-subrequest': 'a',
        'user-agent': 'odd',
        host: 'evil.example',
        rsc: '1',
      },
    });
    expect(odd.bytes.equals(plain.bytes)).toBe(true);
    site.front.cache.dropAll();
    const again = await site.ask('/2024/03/echo', {
      headers: { cookie: 'session=secret', rsc: '1', host: 'evil.example' },
    });
    expect(again.text).toBe(plain.text);
    expect(plain.text).toContain('blog.example');
  });

  it('V30: a flood of router requests and actions renders nothing', async () => {
    await site.ask('/2024/03/a');
    const flood = Array.from({ length: 100 }, (_, index) =>
      site.ask(`/2024/03/a?_rsc=${index}`, { headers: { rsc: '1', 'next-router-prefetch': '1', 'next-url': '/' } }),
    );
    for (const answer of await Promise.all(flood)) expect(answer.headers['content-type']).toContain('text/html');
    const post = await site.ask('/2024/03/a', {
      method: 'POST',
      headers: { 'next-action': 'x', 'sec-fetch-site': 'same-origin' },
      body: 'x',
    });
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(renders).toBe(1);
  });

  it('sends each coding once made, and says which', async () => {
    await site.ask('/2024/03/a');
    await vi.waitFor(async () => {
      const { headers } = await site.ask('/2024/03/a', { headers: { 'accept-encoding': 'gzip, br' } });
      expect(headers['content-encoding']).toBe('br');
    });
    const [br, gzip, plain] = await Promise.all(
      ['br', 'gzip', 'identity'].map((coding) => site.ask('/2024/03/a', { headers: { 'accept-encoding': coding } })),
    );
    expect(brotliDecompressSync(br!.bytes).equals(plain!.bytes)).toBe(true);
    expect(gunzipSync(gzip!.bytes).equals(plain!.bytes)).toBe(true);
    expect(new Set([br, gzip, plain].map((answer) => answer!.headers.etag)).size).toBe(3);
    for (const answer of [br, gzip, plain]) expect(answer!.headers.vary).toBe('Accept-Encoding');
    expect(plain!.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(plain!.headers['surrogate-key']).toBe('site article:1');
  });

  it('answers 304 to whoever has it, and HEAD without a body', async () => {
    const { headers, bytes } = await site.ask('/2024/03/a');
    const etag = headers.etag ?? '';
    const held = await site.ask('/2024/03/a', { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect([held.status, held.bytes.length, held.headers.etag]).toEqual([304, 0, etag]);
    expect(held.headers['content-security-policy']).toBeDefined();
    expect((await site.ask('/2024/03/a', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    const head = await site.ask('/2024/03/a', { method: 'HEAD' });
    expect([head.status, head.bytes.length, head.headers['content-length']]).toEqual([200, 0, String(bytes.length)]);
  });

  it('has one address: slashes are put right, declared parameters kept', async () => {
    const answer = await site.ask('/2024/03/a/?before=x&junk=1');
    expect([answer.status, answer.headers.location]).toEqual([308, '/2024/03/a?before=x']);
    expect((await site.ask('/2024')).headers.location).toBe('/2024/');
  });

  it('keeps a permanent redirect', async () => {
    for (let time = 0; time < 2; time += 1) {
      const answer = await site.ask('/2024/03/moved');
      expect([answer.status, answer.headers.location]).toEqual([308, '/2024/03/a']);
    }
    expect(renders).toBe(1);
  });

  it('does not keep a search', async () => {
    expect((await site.ask('/search?q=a')).text).toContain('found a 1');
    expect((await site.ask('/search?q=a')).text).toContain('found a 2');
    expect(site.front.cache.size.pages).toBe(0);
  });

  it('keeps a feed by the tags in its header, and does not pass the header on', async () => {
    const feed = await site.ask('/feeds/posts/default');
    expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(feed.headers['x-rejoinder-cache-tags']).toBeUndefined();
    site.front.cache.drop(['articles']);
    await site.ask('/feeds/posts/default');
    expect(renders).toBe(2);
  });

  it('does not keep a page that names no tags', async () => {
    await site.ask('/2024/03/untagged');
    expect((await site.ask('/2024/03/untagged')).text).toContain('2');
  });
});

describe('what goes wrong', () => {
  it('V36: one and the same 404 for every address where nothing is', async () => {
    const answers = await Promise.all(
      ['/2024/03/none', '/x/y', '/p/none', '/error/500', '/_next/image?url=x'].map((path) => site.ask(path)),
    );
    for (const answer of answers) {
      expect(answer.status).toBe(404);
      expect(answer.text).toContain('Error page 404');
      expect(answer.bytes.equals(answers[0]!.bytes)).toBe(true);
      expect(answer.headers).toMatchObject({ etag: answers[0]!.headers.etag });
    }
    const before = site.seen.length;
    await site.ask('/2024/03/none');
    expect(site.seen.length).toBe(before);
  });

  it("V31: an error shows the site's page with the request's id, and nothing of the inside", async () => {
    broken = true;
    const answer = await site.ask('/2024/03/a');
    expect(answer.status).toBe(500);
    expect(answer.text).toMatch(/Error page 500<\/h1><p>[0-9a-f-]{36}<\/p>/);
    expect(answer.text).not.toContain('secret.ts');
    expect(answer.headers['cache-control']).toBe('private, no-store');
    broken = false;
    expect((await site.ask('/2024/03/a')).status).toBe(200);
  });

  it('R4: a page that was there stays there', async () => {
    const good = await site.ask('/2024/03/a');
    broken = true;
    site.front.cache.dropAll();
    for (let time = 0; time < 5; time += 1) expect((await site.ask('/2024/03/a')).text).toBe(good.text);
  });

  it('while writes go by unheard, renders every two seconds, and afresh when they are heard again', async () => {
    await site.ask('/2024/03/a');
    site.front.hears.onLost();
    await site.ask('/2024/03/a');
    await site.ask('/2024/03/a');
    expect(renders).toBe(2);
    site.wait(2_100);
    await site.ask('/2024/03/a');
    expect(renders).toBe(3);
    site.front.hears.onRestored();
    await site.ask('/2024/03/a');
    site.wait(60_000);
    await site.ask('/2024/03/a');
    expect(renders).toBe(4);
  });

  it.each([
    ['V32', 'cookie', 500],
    ['V33', 'rsc', 502],
    ['R4', 'half', 502],
    ['V30', 'late', 500],
  ])('%s: neither shows nor keeps /2024/03/%s', async (_, slug, status) => {
    const answer = await site.ask(`/2024/03/${slug}`);
    expect(answer.status).toBe(status);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.text).toContain('Error page');
    expect(site.front.cache.hit(`/2024/03/${slug}`)).toBeUndefined();
  });

  it('V10: refuses addresses that are not plain paths, before anything is asked', async () => {
    for (const path of [
      'http://169.254.169.254/latest',
      '//evil.example/',
      '/a/../admin',
      '/a%2fb',
      '/a%00',
      '/admin;x.css',
      '/a\\b',
    ]) {
      const answer = await site.ask(path);
      expect([path, answer.status]).toEqual([path, 400]);
    }
    expect(site.seen).toEqual([]);
  });

  it('V35: what one visitor asked in private is not what the next one gets', async () => {
    const preview = site.ask('/2024/03/echo', { headers: { cookie: '__prerender_bypass=token; session=staff' } });
    const reader = site.ask('/2024/03/echo');
    expect((await preview).text).toBe((await reader).text);
    expect((await reader).text).not.toMatch(/prerender|staff/);
    expect(renders).toBe(1);
  });
});
