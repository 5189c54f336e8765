import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeSite, type FakeSite } from './fake-site';
import { answerVisitor } from './fake-visitor-pages';

const OWN = { 'sec-fetch-site': 'same-origin' };

let site: FakeSite;

beforeEach(async () => {
  site = await fakeSite(answerVisitor);
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

  it('shows what is missing to staff within the frame, under the same status and policy', async () => {
    const none = await site.ask('/admin/none', { headers: { cookie: 'staff=1' } });
    expect([none.status, none.text.includes('Missing, in the frame')]).toEqual([404, true]);
    expect(none.headers['content-security-policy']).toMatch(/'nonce-/);
    expect(none.headers['cache-control']).toBe('private, no-store');
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
