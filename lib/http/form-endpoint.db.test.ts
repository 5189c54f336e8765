import { describe, expect, it, vi } from 'vitest';
import { disconnect } from '@/lib/db';
import { conflict, invalid, rateLimited } from '@/lib/errors';
import { FORM_BODY_MAX } from '@/lib/limits';
import { configure } from '@/test/configure';
import { formRequest } from '@/test/form-request';
import { takeToken } from '@/lib/rate-limits';
import { getSite } from '@/lib/settings/public';
import { formEndpoint, type FormResult } from './form-endpoint';

vi.mock('@/lib/settings/public', { spy: true });

const limit = { name: 'form-test', max: 5, window: 1000, message: '' };
const calls: unknown[] = [];
function endpoint(result: FormResult | Error = { redirect: '/done#c1', cookies: ['a=1', 'b=2'] }) {
  calls.length = 0;
  return formEndpoint(
    { page: ({ article }) => `/compose?article=${article}` },
    async ({ values, clientAddress, viewer }) => {
      calls.push({ values, clientAddress, viewer });
      if (result instanceof Error) throw result;
      return result;
    },
  );
}
const typed = { body: 'What I “wrote”\r\nin two lines', article: '7' };
const state = (response: Response) =>
  response.json() as Promise<{ values: Record<string, string>; errors: Record<string, string> }>;

describe('formEndpoint', () => {
  it('leads on with 303 and every cookie', async () => {
    const answer = await endpoint()(formRequest('/api/forms/x', typed));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/done#c1']);
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(calls).toEqual([{ values: typed, clientAddress: '192.0.2.1', viewer: null }]);
  });

  it('takes a post without a body and a type for a form without fields, and one without a type alone for none', async () => {
    const post = (body: BodyInit | null) =>
      new Request('http://localhost:3000/api/forms/x', {
        ...{ method: 'POST', headers: { 'sec-fetch-site': 'same-origin' }, body, duplex: 'half' },
      });
    // As Next hands it on: a body with nothing in it.
    const empty = new ReadableStream({ start: (controller) => controller.close() });
    for (const body of [null, empty]) {
      expect((await endpoint()(post(body))).status).toBe(303);
      expect(calls).toMatchObject([{ values: {} }]);
    }
    expect((await endpoint()(post(new Uint8Array([1])))).status).toBe(422);
    expect(calls).toEqual([]);
  });

  it('answers JSON to a caller that asks for it', async () => {
    const answer = await endpoint()(formRequest('/api/forms/x', typed, { accept: 'application/json' }));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ redirect: '/done#c1' });
  });

  it('V19: never leads to another site', async () => {
    const answer = await endpoint({ redirect: '//evil.example/x' })(formRequest('/api/forms/x', typed));
    expect([answer.status, answer.headers.get('location')]).toEqual([500, null]);
  });

  it.each([
    ['a cross-site post', { 'sec-fetch-site': 'cross-site' }],
    ['what the front marks', { 'x-rejoinder-cross-site': '1' }],
    ['Origin: null', { 'sec-fetch-site': 'same-site', origin: 'null' }],
  ])('V18: refuses %s, and keeps the text', async (_, headers) => {
    const answer = await endpoint()(formRequest('/api/forms/x', typed, headers as Record<string, string>));
    expect(answer.status).toBe(403);
    expect((await state(answer)).values).toEqual(typed);
    expect(answer.headers.get('x-rejoinder-page')).toBe('/compose?article=7');
    expect(calls).toEqual([]);
  });

  it('V18: refuses a post that says nothing of where it comes from', async () => {
    const request = new Request('http://localhost:3000/api/forms/x', {
      method: 'POST',
      body: new URLSearchParams(typed),
    });
    expect((await endpoint()(request)).status).toBe(403);
    expect(calls).toEqual([]);
  });

  it.each([
    [invalid({ body: 'Too many links.' }), 422, null],
    [rateLimited('Slow down.', 30), 429, '30'],
    [conflict('Gone.'), 409, null],
    [new Error('boom'), 500, null],
  ])('shows the form again for %s', async (error, status, retryAfter) => {
    const answer = await endpoint(error)(formRequest('/api/forms/x', { ...typed, password: 'secret words' }));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, retryAfter]);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ values: typed });
    expect(text).not.toContain('secret words');
    expect(text).not.toContain('boom');
  });

  it('shows a page under the status that the handler gives', async () => {
    const answer = await endpoint({ page: '/compose?preview', step: 'preview' })(formRequest('/api/forms/x', typed));
    expect([answer.status, answer.headers.get('x-rejoinder-page')]).toEqual([200, '/compose?preview']);
    expect(await answer.json()).toMatchObject({ values: typed, step: 'preview' });
  });

  it('takes a multipart form', async () => {
    const body = new FormData();
    for (const [name, value] of Object.entries(typed)) body.append(name, value);
    const request = new Request('http://localhost:3000/x', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body,
    });
    expect((await endpoint()(request)).status).toBe(303);
    expect(calls).toMatchObject([{ values: typed, clientAddress: 'unknown' }]);
  });

  it('takes a form without fields', async () => {
    const headers = { 'sec-fetch-site': 'same-origin' };
    expect((await endpoint()(new Request('http://localhost:3000/x', { method: 'POST', headers }))).status).toBe(303);
    expect(calls).toMatchObject([{ values: {} }]);
  });

  const raw = (body: BodyInit, type?: string) =>
    new Request('http://localhost:3000/x', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', ...(type && { 'content-type': type }) },
      body,
    });
  const file = new FormData();
  file.append('body', new Blob(['x']), 'x.txt');
  it.each([
    ['JSON', raw('{"email":{"$ne":""}}', 'application/json')],
    ['a list', raw('a=1&a=2', 'application/x-www-form-urlencoded')],
    ['a file', raw(file)],
    ['a broken multipart body', raw('--x', 'multipart/form-data; boundary=y')],
    ['too much', raw(`a=${'x'.repeat(FORM_BODY_MAX)}`, 'application/x-www-form-urlencoded')],
  ])('V16: takes texts alone: refuses %s', async (_, request) => {
    expect((await endpoint()(request)).status).toBe(422);
    expect(calls).toEqual([]);
  });

  it('V16: gives a name like __proto__ or a[b] as the plain name that it is', async () => {
    await endpoint()(raw('__proto__=x&a[b]=y', 'application/x-www-form-urlencoded'));
    const [{ values }] = calls as [{ values: Record<string, string> }];
    expect(Object.entries(values)).toEqual([
      ['__proto__', 'x'],
      ['a[b]', 'y'],
    ]);
  });

  it('answers 503 with the text kept while the database is away, and a limit lets nobody through', async () => {
    await disconnect();
    configure({ DATABASE_URL: 'postgresql://blog:blog@127.0.0.1:9/nothing' });
    const signedIn = { cookie: 'rejoinder-session=something' };
    vi.mocked(getSite).mockClear();
    const answer = await endpoint()(formRequest('/api/forms/x', typed, signedIn));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await state(answer)).values).toEqual(typed);
    expect(getSite, 'asked for its language, a database that was just waited for').not.toHaveBeenCalled();
    expect(calls).toEqual([]);
    await expect(takeToken(limit, 'x')).rejects.toThrow();
    await disconnect();
  });
});
