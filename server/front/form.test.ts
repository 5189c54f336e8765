import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeFormState } from '@/lib/http/form-state';
import { fakeSite, sendNextPage, type FakeSite } from './fake-site';

const FORM = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
  accept: 'text/html',
};
const TYPED = 'body=' + encodeURIComponent('Two lines\n<b>“kept”</b>') + '&password=hunter22';
const state = { values: { body: 'Two lines\n<b>“kept”</b>' }, errors: { body: 'Too fast.' } };

let site: FakeSite;
let databaseGone = false;
let settled = 0;

beforeEach(async () => {
  databaseGone = false;
  settled = 0;
  site = await fakeSite(
    (req, res) => {
      const { pathname } = new URL(req.url ?? '/', 'http://inside');
      const form = req.headers['x-rejoinder-form'];
      switch (pathname) {
        case '/compose':
          if (databaseGone) return void res.writeHead(500).end();
          return sendNextPage(res, `<p id="form">${String(form)}</p><p>${req.headers.cookie}</p>`);
        case '/api/forms/comment':
          return void res
            .writeHead(429, {
              'x-rejoinder-page': '/compose?article=1',
              'retry-after': '30',
              'set-cookie': 'kept=1',
              'content-type': 'application/json',
            })
            .end(JSON.stringify(state));
        case '/api/forms/comment-edit':
          return void res
            .writeHead(404, { 'x-rejoinder-page': '/comments/7/edit', 'content-type': 'application/json' })
            .end(JSON.stringify({ ...state, errors: { '': 'There is nothing here.' } }));
        case '/comments/7/edit':
          return void res.writeHead(404, { 'content-type': 'text/html' }).end('');
        case '/api/forms/done':
          return void res.writeHead(303, { location: '/2024/03/a#c1' }).end();
        case '/api/forms/nowhere':
          return sendNextPage(res, '', { status: 404 });
        case '/api/forms/crash':
          return void res.writeHead(500).end('Error: at secret.ts');
        case '/api/forms/where':
          return void res.writeHead(200).end(String(req.headers['x-rejoinder-cross-site'] ?? 'own'));
        default:
          return void res.writeHead(200).end('reached');
      }
    },
    { listener: { live: true, settle: async () => void (settled += 1) } },
  );
});
afterEach(() => site.stop());

describe('a form endpoint', () => {
  it('shows the form again under its own status, with what was typed', async () => {
    const answer = await site.ask('/api/forms/comment', {
      method: 'POST',
      headers: { ...FORM, cookie: 'session=me' },
      body: TYPED,
    });
    expect(answer.status).toBe(429);
    expect(answer.text).toContain(encodeFormState(state));
    expect(answer.text).toContain('session=me');
    expect(answer.text).not.toContain('<script');
    expect(answer.headers).toMatchObject({
      'retry-after': '30',
      'set-cookie': ['kept=1'],
      'cache-control': 'private, no-store',
    });
    expect(answer.headers['x-rejoinder-page']).toBeUndefined();
  });

  it('answers a program with the state itself', async () => {
    const headers = { ...FORM, accept: 'application/json' };
    const answer = await site.ask('/api/forms/comment', { method: 'POST', headers, body: TYPED });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([429, state]);
    expect(answer.headers['x-rejoinder-page']).toBeUndefined();
  });

  it('gives the text back when the page cannot be shown', async () => {
    databaseGone = true;
    const answer = await site.ask('/api/forms/comment', { method: 'POST', headers: FORM, body: TYPED });
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('<textarea rows="12" cols="70">\nTwo lines\n&lt;b&gt;“kept”&lt;/b&gt;</textarea>');
  });

  it('keeps the status and the text of a refusal that has no page for this visitor', async () => {
    const answer = await site.ask('/api/forms/comment-edit', { method: 'POST', headers: FORM, body: TYPED });
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('There is nothing here.');
    expect(answer.text).toContain('“kept”');
  });

  it('V31: gives the text back when the endpoint breaks, and neither the password nor the defect', async () => {
    const answer = await site.ask('/api/forms/crash', { method: 'POST', headers: FORM, body: TYPED });
    expect(answer.status).toBe(500);
    expect(answer.text).toContain('“kept”');
    expect(answer.text).not.toMatch(/hunter22|secret\.ts/);
  });

  it('V18: learns that a post came from another site, and a visitor cannot say otherwise', async () => {
    const ask = (headers: Record<string, string>) =>
      site.ask('/api/forms/where', { method: 'POST', headers, body: 'x' });
    expect((await ask(FORM)).text).toBe('own');
    expect((await ask({ 'sec-fetch-site': 'cross-site' })).text).toBe('1');
    expect((await ask({ 'sec-fetch-site': 'cross-site', 'x-rejoinder-cross-site': '' })).text).toBe('1');
  });

  it('V18: hears the origin of a post as it was sent', async () => {
    await site.ask('/api/forms/where', { method: 'POST', headers: { origin: 'https://evil.example' } });
    expect(site.seen.at(-1)?.headers).toMatchObject({ origin: 'https://evil.example', 'x-rejoinder-cross-site': '1' });
  });

  it('redirects, once the write behind it was heard', async () => {
    const answer = await site.ask('/api/forms/done', { method: 'POST', headers: FORM, body: TYPED });
    expect([answer.status, answer.headers.location, settled]).toEqual([303, '/2024/03/a#c1', 1]);
  });

  it('refuses more than a form holds', async () => {
    const answer = await site.ask('/api/forms/comment', {
      method: 'POST',
      headers: FORM,
      body: 'x'.repeat(300 * 1024),
    });
    expect([answer.status, answer.text.includes('Error page 413')]).toEqual([413, true]);
  });

  it('tells a program that asks for JSON what was too much', async () => {
    const headers = { ...FORM, accept: 'application/json' };
    const answer = await site.ask('/api/forms/comment', { method: 'POST', headers, body: 'x'.repeat(300 * 1024) });
    expect([answer.status, answer.headers['content-type']]).toEqual([413, 'application/json']);
    expect(JSON.parse(answer.text)).toEqual({ values: {}, errors: { '': expect.stringContaining('shorter') } });
  });

  it.each(['GET', 'HEAD'])('says by %s, to who reloads it, that it is no page to read', async (method) => {
    const answer = await site.ask('/api/forms/comment', { method, headers: { accept: 'text/html' } });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'POST']);
    expect(answer.text.includes('Error page 405')).toBe(method === 'GET');
    expect(site.seen.filter(({ url }) => url === '/api/forms/comment')).toEqual([]);
  });

  it.each([
    ['/api/forms/sign-in', '/sign-in'],
    ['/api/forms/reset-password', '/reset'],
    ['/api/forms/change-profile', '/settings'],
  ])('leads from %s, by GET, to the page of its form', async (path, page) => {
    const answer = await site.ask(path, { headers: { accept: 'text/html' } });
    expect([answer.status, answer.headers.location, answer.text]).toEqual([303, page, '']);
    expect((await site.ask(path, { headers: { accept: 'application/json' } })).status).toBe(405);
    expect(site.seen.filter(({ url }) => url === path)).toEqual([]);
  });

  it('that is not there gives the text back, without the scripts of the framework', async () => {
    const answer = await site.ask('/api/forms/nowhere', { method: 'POST', headers: FORM, body: TYPED });
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('&lt;b&gt;“kept”&lt;/b&gt;</textarea>');
    expect(answer.text).not.toContain('<script');
    const headers = { ...FORM, accept: 'application/json' };
    const json = await site.ask('/api/forms/nowhere', { method: 'POST', headers, body: TYPED });
    expect([json.status, json.text]).toEqual([404, '{"error":"not_found"}']);
  });
});
