import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeSite, type FakeSite } from './fake-site';
import { answerVisitor } from './fake-visitor-pages';

const OWN = { 'sec-fetch-site': 'same-origin' };

let site: FakeSite;
let settled = 0;

beforeEach(async () => {
  settled = 0;
  site = await fakeSite(answerVisitor, { listener: { live: true, settle: async () => void (settled += 1) } });
});
afterEach(() => site.stop());

describe('a route handler', () => {
  it('V11, V30: hears nothing that only a proxy may say', async () => {
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
