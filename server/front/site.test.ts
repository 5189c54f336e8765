import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeBlog } from './fake-blog';
import { fakeSite, type FakeSite } from './fake-site';

let site: FakeSite;
let blog: FakeBlog;

beforeEach(async () => {
  blog = new FakeBlog();
  site = await fakeSite(blog.answer);
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
    expect(first.headers['speculation-rules']).toBe('"/speculation-rules.json"');
    expect((await site.ask('/2024/03/a')).text).toBe(first.text);
    expect(blog.renders).toBe(1);
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
    expect(blog.renders).toBe(1);
  });

  it('sends each coding once made, and says which', async () => {
    await site.ask('/2024/03/a');
    const coding = async () => {
      const { headers } = await site.ask('/2024/03/a', { headers: { 'accept-encoding': 'gzip, br' } });
      return headers['content-encoding'];
    };
    await expect.poll(coding).toBe('br');
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
    const answer = await site.ask('/2024/03/a/?after=x&junk=1');
    expect([answer.status, answer.headers.location]).toEqual([308, '/2024/03/a?after=x']);
    expect((await site.ask('/2024')).headers.location).toBe('/2024/');
  });

  it('keeps a permanent redirect', async () => {
    for (let time = 0; time < 2; time += 1) {
      const answer = await site.ask('/2024/03/moved');
      expect([answer.status, answer.headers.location]).toEqual([308, '/2024/03/a']);
    }
    expect(blog.renders).toBe(1);
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
    expect(blog.renders).toBe(2);
  });

  it('does not keep a page that names no tags', async () => {
    await site.ask('/2024/03/untagged');
    expect((await site.ask('/2024/03/untagged')).text).toContain('2');
  });
});

describe('without keeping pages', () => {
  it('PAGE_CACHE=off still renders for nobody and without scripts, each time afresh', async () => {
    const unkept = await fakeSite(blog.answer, { pageCache: false });
    const first = await unkept.ask('/2024/03/a', { headers: { cookie: 'session=secret' } });
    expect(first.text).not.toMatch(/<script|secret/);
    await unkept.ask('/2024/03/a');
    await unkept.ask('/2024/03/none');
    await unkept.ask('/2024/03/none');
    expect(blog.renders).toBe(4);
    expect(unkept.front.cache.size).toMatchObject({ pages: 0, missing: 0 });
    await unkept.stop();
  });

  it('development keeps its scripts, and its router hears nothing of a visitor', async () => {
    const dev = await fakeSite(blog.answer, { dev: true });
    expect((await dev.ask('/2024/03/a')).text).toContain('<script');
    const own = await dev.ask('/2024/03/echo', { headers: { rsc: '1', cookie: 'session=secret' } });
    expect(own.text).toContain('rsc');
    expect(own.text).not.toContain('secret');
    expect(dev.front.cache.size.pages).toBe(0);
    await dev.stop();
  });
});
