import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REQUEST_ID_HEADER } from '@/lib/http/internal-headers';
import { noteOutage } from '@/lib/http/outages-met';
import { log, logError } from '@/lib/log';
import { FakeBlog } from './fake-blog';
import { fakeSite, type FakeSite } from './fake-site';

vi.mock('@/lib/log', { spy: true });

let site: FakeSite;
let blog: FakeBlog;

beforeEach(async () => {
  blog = new FakeBlog();
  site = await fakeSite(blog.answer);
});
afterEach(() => site.stop());

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
    blog.broken = true;
    const answer = await site.ask('/2024/03/a');
    expect(answer.status).toBe(500);
    const requestId = /<p>([0-9a-f-]{36})<\/p>/.exec(answer.text)?.[1];
    expect(log).toHaveBeenCalledWith('warn', 'error.shown', { requestId, status: 500, section: '2024' });
    expect(answer.text).toMatch(/Error page 500<\/h1><p>[0-9a-f-]{36}<\/p>/);
    expect(answer.text).not.toContain('secret.ts');
    expect(answer.headers['cache-control']).toBe('private, no-store');
    blog.broken = false;
    expect((await site.ask('/2024/03/a')).status).toBe(200);
  });

  it('R14: takes for a wait, not for a defect, what found no connection in a full pool of a database that is there', async () => {
    const full = await fakeSite((req, res) => {
      noteOutage(String(req.headers[REQUEST_ID_HEADER]));
      res.writeHead(500).end();
    });
    try {
      for (const path of ['/search?q=bus', '/2024/03/none', '/settings', '/admin']) {
        const answer = await full.ask(path);
        expect([path, answer.status]).toEqual([path, 503]);
        expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      }
    } finally {
      await full.stop();
    }
  });

  it('R4: asks for a little patience while the database is away, instead of owning up to a defect', async () => {
    let there = false;
    const failing = await fakeSite((_, res) => void res.writeHead(500).end(), {
      readiness: { check: () => Promise.resolve(there) },
    });
    try {
      for (const path of ['/settings', '/search?q=bus', '/2024/03/none', '/admin']) {
        const answer = await failing.ask(path);
        expect([path, answer.status, answer.headers['retry-after']]).toEqual([path, 503, '5']);
        expect(answer.text).toContain('Error page 503');
      }
      there = true;
      expect((await failing.ask('/settings')).status).toBe(500);
    } finally {
      await failing.stop();
    }
  });

  it('R4: a page that was there stays there', async () => {
    const good = await site.ask('/2024/03/a');
    blog.broken = true;
    site.front.cache.dropAll();
    for (let time = 0; time < 5; time += 1) expect((await site.ask('/2024/03/a')).text).toBe(good.text);
  });

  it('while writes go by unheard, renders every two seconds, and afresh when they are heard again', async () => {
    await site.ask('/2024/03/a');
    site.front.hears.onLost();
    await site.ask('/2024/03/a');
    await site.ask('/2024/03/a');
    expect(blog.renders).toBe(2);
    site.wait(2_100);
    await site.ask('/2024/03/a');
    expect(blog.renders).toBe(3);
    site.front.hears.onRestored();
    await site.ask('/2024/03/a');
    site.wait(60_000);
    await site.ask('/2024/03/a');
    expect(blog.renders).toBe(4);
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

  it('logs no address that somebody posted to, whether the body breaks off or nobody answers', async () => {
    const server = createServer(site.front.handle);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const head = 'POST /api/forms/Jane-Doe-of-Elm-Street HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf';
    const socket = connect(port, '127.0.0.1', () => socket.write(head, () => socket.destroy()));
    const brokenOff = () => vi.mocked(log).mock.calls.find(([, event]) => event === 'front.brokenOff')?.[2];
    await expect.poll(brokenOff).toEqual({ requestId: expect.any(String), path: '/api/forms/[none]' });
    server.close();
    const mute = await fakeSite((req) => req.socket.destroy());
    await mute.ask('/api/forms/Jane-Doe-of-Elm-Street', { method: 'POST' });
    await mute.ask('/api/forms/sign-in', { method: 'POST' });
    await mute.stop();
    const paths = vi
      .mocked(logError)
      .mock.calls.flatMap(([event, , about]) => (event === 'form.endpoint_failed' ? about?.path : []));
    expect(paths).toEqual(['/api/forms/[none]', '/api/forms/sign-in']);
  });

  it('V35: what one visitor asked in private is not what the next one gets', async () => {
    const preview = site.ask('/2024/03/echo', { headers: { cookie: '__prerender_bypass=token; session=staff' } });
    const reader = site.ask('/2024/03/echo');
    expect((await preview).text).toBe((await reader).text);
    expect((await reader).text).not.toMatch(/prerender|staff/);
    expect(blog.renders).toBe(1);
  });
});
