import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeSite, sendNextPage, type FakeSite } from './fake-site';

const OWN = { 'sec-fetch-site': 'same-origin' };

let site: FakeSite;
let settled = 0;

beforeEach(async () => {
  settled = 0;
  site = await fakeSite(
    (req, res) => {
      const { pathname } = new URL(req.url ?? '/', 'http://inside');
      switch (pathname) {
        case '/settings':
          res.setHeader('set-cookie', ['a=1', 'b=2']);
          return sendNextPage(res, `<p>${req.headers.cookie ?? 'nobody'} ${req.headers['x-rejoinder-client-ip']}</p>`);
        case '/settings/hidden':
          return void res.writeHead(404, { 'content-type': 'text/html' }).end('');
        case '/settings/go':
          return void res.writeHead(307, { location: '/sign-in?next=%2Fsettings' }).end();
        case '/admin':
          return sendNextPage(
            res,
            `<p>${req.headers['content-security-policy']}|${String(req.headers['next-router-prefetch'])}</p>`,
          );
        case '/admin/none':
          return void res.writeHead(404, { 'content-type': 'text/html' }).end('');
        case '/api/echo':
          return void res
            .writeHead(200, { 'content-type': 'application/json', 'x-rejoinder-page': '/x' })
            .end(JSON.stringify(req.headers));
        case '/api/none':
        case '/media':
          return sendNextPage(res, '', { status: 404 });
        case '/api/read-only':
          return void res.writeHead(405, { allow: 'POST' }).end();
        case '/media/none':
          return void res.writeHead(404, { 'content-type': 'text/plain' }).end('No such picture.');
        default:
          return void res.writeHead(200).end('reached');
      }
    },
    { listener: { live: true, settle: async () => void (settled += 1) } },
  );
});
afterEach(() => site.stop());

describe('an account page', () => {
  it('V34: is made for its visitor, without scripts, and kept nowhere', async () => {
    const mine = await site.ask('/settings', { headers: { cookie: 'session=me' } });
    expect(mine.text).toContain('session=me 127.0.0.1');
    expect(mine.text).not.toContain('<script');
    expect(mine.headers['cache-control']).toBe('private, no-store');
    expect(mine.headers['set-cookie']).toEqual(['a=1', 'b=2']);
    expect((await site.ask('/settings')).text).toContain('nobody');
    expect(site.front.cache.size.pages).toBe(0);
  });

  it('is compressed for its visitor, and never when another site may have caused the request (BREACH)', async () => {
    const ask = (origin: string | undefined, encoding = 'gzip, br') =>
      site.ask('/settings', {
        headers: { 'accept-encoding': encoding, ...(origin && { 'sec-fetch-site': origin }) },
      });
    for (const [origin, coding] of [
      ['same-origin', 'br'],
      ['none', 'br'],
      ['same-site', undefined],
      ['cross-site', undefined],
      [undefined, undefined],
    ] as const) {
      const answer = await ask(origin);
      expect([origin, answer.headers['content-encoding']]).toEqual([origin, coding]);
      expect(Number(answer.headers['content-length'])).toBe(answer.bytes.length);
    }
    expect(gunzipSync((await ask('none', 'gzip')).bytes).toString()).toContain('nobody');
  });

  it('refuses with a whole page, and redirects as it is told', async () => {
    const hidden = await site.ask('/settings/hidden');
    expect([hidden.status, hidden.text.includes('Error page 404')]).toEqual([404, true]);
    const go = await site.ask('/settings/go');
    expect([go.status, go.headers.location]).toEqual([307, '/sign-in?next=%2Fsettings']);
  });

  it('V18: takes no post from another site', async () => {
    expect((await site.ask('/settings', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(
      403,
    );
    expect((await site.ask('/settings', { method: 'POST', headers: { origin: 'null' } })).status).toBe(403);
  });

  it('V30: takes no post at all, so that none is read as an action', async () => {
    const headers = { ...OWN, 'next-action': '7f', 'content-type': 'multipart/form-data; boundary=x' };
    const answer = await site.ask('/settings', { method: 'POST', headers, body: '--x--' });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(answer.text).toContain('Error page 405');
    expect(site.seen.filter((req) => req.method === 'POST')).toEqual([]);
  });
});

describe('the desk', () => {
  it('gets a policy with a nonce of its own each time, the same in both directions', async () => {
    const [one, two] = [await site.ask('/admin'), await site.ask('/admin')];
    const policy = one.headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']{24}' 'strict-dynamic'/);
    expect(one.text).toContain(policy);
    expect(two.headers['content-security-policy']).not.toBe(policy);
    expect(one.text).toContain('<script');
  });

  it('a visitor cannot choose the nonce', async () => {
    const answer = await site.ask('/admin', { headers: { 'content-security-policy': "script-src 'nonce-mine'" } });
    expect(answer.text).not.toContain('nonce-mine');
  });

  it('lets the router through, and gives a document a whole refusal', async () => {
    expect((await site.ask('/admin', { headers: { rsc: '1', 'next-router-prefetch': '1' } })).text).toContain('|1');
    const none = await site.ask('/admin/none');
    expect([none.status, none.text.includes('Error page 404')]).toEqual([404, true]);
  });

  it('tells Next the origin that it knows the site by, once the request is known to be ours', async () => {
    await site.ask('/admin', { method: 'POST', headers: { ...OWN, origin: 'http://127.0.0.1:3000' } });
    expect(site.seen.at(-1)?.headers).toMatchObject({ origin: 'https://blog.example', host: 'blog.example' });
  });

  it('V18: takes no action from another site', async () => {
    const headers = { 'sec-fetch-site': 'same-site', 'next-action': 'x', origin: 'https://blog.example' };
    expect((await site.ask('/admin', { method: 'POST', headers })).status).toBe(403);
    expect(site.seen.filter((req) => req.method === 'POST')).toEqual([]);
  });
});

describe('a route handler', () => {
  it('V11: hears nothing that only a proxy may say', async () => {
    const headers = {
      'x-forwarded-for': '9.9.9.9',
      'x-forwarded-host': 'evil.example',
      'x-middleware-subrequest': 'a',
      'x-rejoinder-client-ip': '9.9.9.9',
      'x-rejoinder-fill': '1',
      'next-url': '/admin',
      forwarded: 'for=9.9.9.9',
      host: 'evil.example',
    };
    const answer = await site.ask('/api/echo', { headers });
    expect(answer.text).not.toMatch(/9\.9\.9\.9|evil|middleware|fill|next-url/);
    expect(JSON.parse(answer.text)).toMatchObject({ host: 'blog.example', 'x-rejoinder-client-ip': '127.0.0.1' });
    expect(answer.headers['x-rejoinder-page']).toBeUndefined();
    expect(answer.headers['cache-control']).toBe('private, no-store');
  });

  it.each([{}, { origin: 'null' }, { origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }])(
    'V18: is not reached by a post with %j',
    async (headers) => {
      expect(
        (await site.ask('/api/anything', { method: 'POST', headers: headers as Record<string, string> })).status,
      ).toBe(403);
      expect(site.seen.filter(({ url }) => url === '/api/anything')).toEqual([]);
    },
  );

  it('answers only once the writes behind it were heard', async () => {
    await site.ask('/api/anything', { method: 'POST', headers: OWN, body: 'x' });
    expect(settled).toBe(1);
  });

  it.each(['/api/none', '/media'])('that is not there is a whole 404: %s', async (path) => {
    const answer = await site.ask(path, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([answer.status, answer.text.includes('Error page 404')]).toEqual([404, true]);
    expect(answer.text).not.toContain('<script');
    const json = await site.ask(path, { headers: { accept: 'application/json' } });
    expect([json.status, json.text]).toEqual([404, '{"error":"not_found"}']);
  });

  it('keeps its own words, and what a refusal allows', async () => {
    expect((await site.ask('/media/none')).text).toBe('No such picture.');
    const refused = await site.ask('/api/read-only');
    expect([refused.status, refused.headers.allow]).toEqual([405, 'POST']);
    expect(refused.text).toContain('Error page 405');
  });

  it('refuses a body beyond its limit', async () => {
    const headers = { ...OWN, 'content-length': String(100 * 1024 * 1024) };
    expect((await site.ask('/api/anything', { method: 'POST', headers })).status).toBe(413);
  });
});

describe('what the front answers itself', () => {
  it('is alive, is ready, and counts', async () => {
    expect((await site.ask('/api/health')).text).toBe('{"status":"alive"}');
    expect((await site.ask('/api/ready')).status).toBe(200);
    await site.ask('/settings');
    expect((await site.ask('/api/metrics')).text).toContain(
      'rejoinder_requests_total{kind="account",status="200"} 1\n',
    );
  });

  it('says what may be fetched ahead of a reader, and never for what is their own', async () => {
    for (const path of ['/settings', '/admin', '/api/echo'])
      expect((await site.ask(path)).headers['speculation-rules'], path).toBeUndefined();
    const rules = await site.ask('/speculation-rules.json');
    expect(rules.headers['content-type']).toBe('application/speculationrules+json');
    expect(JSON.parse(rules.text)).toMatchObject({ prerender: [{ eagerness: 'moderate' }] });
  });

  it.each(['/', '/settings', '/admin', '/api/echo', '/api/health', '/media/a', '/favicon.ico', '/error/1', '/a//b'])(
    'sends the security headers with %s',
    async (path) => {
      const { headers } = await site.ask(path);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['strict-transport-security']).toContain('max-age=');
      expect(headers['referrer-policy']).toMatch(/same-origin|strict-origin-when-cross-origin/);
      expect(headers['permissions-policy']).toBeDefined();
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  it('keeps a versioned file for good', async () => {
    expect((await site.ask('/assets/enhance.js?v=1')).headers['cache-control']).toContain('immutable');
    expect((await site.ask('/assets/enhance.js')).headers['cache-control']).toContain('max-age=0');
  });
});
