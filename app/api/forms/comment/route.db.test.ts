import { beforeEach, describe, expect, it } from 'vitest';
import { signedInCookies } from '@/lib/accounts/session-cookie';
import { DAY, later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { RATE_LIMITS } from '@/lib/limits';
import { hashToken } from '@/lib/secrets';
import { makeArticle, makePerson, makeSite } from '@/test/factories';
import { POST } from './route';

async function cookieOf(person: { id: string }): Promise<string> {
  const token = crypto.randomUUID();
  const expiresAt = later(now(), DAY);
  await db().session.create({
    data: { tokenHash: hashToken(token), personId: person.id, createdAt: now(), lastSeenAt: now(), expiresAt },
  });
  return signedInCookies(token, expiresAt)[0]?.split(';')[0] ?? '';
}

/** Sends the form as a browser does. */
function send(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  const sent = { origin: env().SITE_URL, 'sec-fetch-site': 'same-origin', ...headers };
  return POST(
    new Request(`${env().SITE_URL}/api/forms/comment`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: sent,
    }),
  );
}

const location = (response: Response) => response.headers.get('location') ?? '';

beforeEach(() => makeSite({ commentMode: 'newcomers' }));

describe('the commenting form', () => {
  it('leads to the comment’s own page when it waits, and to its place when it shows', async () => {
    const [article, reader, editor] = [await makeArticle(), await makePerson(), await makePerson({ role: 'editor' })];
    const held = await send(
      { articleId: article.id, body: 'First words', action: 'post' },
      { cookie: await cookieOf(reader) },
    );
    expect(held.status).toBe(303);
    expect(location(held)).toMatch(/^\/comments\/[0-9a-f-]{36}$/);
    const shown = await send({ articleId: article.id, body: 'From the desk' }, { cookie: await cookieOf(editor) });
    const comment = await db().comment.findFirstOrThrow({ where: { authorId: editor.id } });
    expect(location(shown)).toBe(`${article.path}#c${comment.id}`);
  });

  it('keeps the text of somebody who is not signed in, and posts nothing', async () => {
    const article = await makeArticle();
    const response = await send({ articleId: article.id, body: 'Kept' });
    expect(location(response)).toMatch(/^\/sign-in\?next=%2Fcompose%3Fkept%3D[\w-]{43}$/);
    expect(await db().keptComment.findFirst({ where: { articleId: article.id } })).toMatchObject({ source: 'Kept' });
    expect(await db().comment.count({ where: { articleId: article.id } })).toBe(0);
  });

  it('shows a preview to anybody, and posts nothing', async () => {
    const article = await makeArticle();
    const response = await send({ articleId: article.id, body: '*So* <b>', action: 'preview' });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-rejoinder-page')).toBe(`/compose?article=${article.id}`);
    const state = (await response.json()) as { step: string; values: Record<string, string> };
    expect(state).toMatchObject({ step: 'preview', values: { body: '*So* <b>' } });
    expect(state.values.preview).toContain('<em>So</em> &lt;b>');
    expect(await db().comment.count({ where: { articleId: article.id } })).toBe(0);
  });

  it('brings the text back with every refusal', async () => {
    const [article, reader] = [await makeArticle(), await makePerson()];
    const cookie = await cookieOf(reader);
    const attempt = async (fields: Record<string, string>) => {
      const response = await send({ articleId: article.id, ...fields }, { cookie });
      return { status: response.status, retry: response.headers.get('retry-after'), state: await response.json() };
    };
    expect(await attempt({ body: ' ' })).toMatchObject({
      status: 422,
      state: { errors: { body: expect.any(String) } },
    });
    expect((await send({ articleId: article.id, body: 'One' }, { cookie })).status).toBe(303);
    const wait = String(RATE_LIMITS.commentPauseNewcomer.window / 1000);
    expect(await attempt({ body: 'Two' })).toMatchObject({
      status: 429,
      retry: wait,
      state: { values: { body: 'Two' } },
    });
    await db().article.update({ where: { id: article.id }, data: { commentsClosedAt: now() } });
    expect(await attempt({ body: 'Three' })).toMatchObject({ status: 409, state: { values: { body: 'Three' } } });
    expect(await attempt({ body: 'Four', articleId: "' OR 1=1" })).toMatchObject({
      status: 404,
      state: { values: { body: 'Four' } },
    });
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['Origin: null', { 'sec-fetch-site': '', origin: 'null' }],
  ])('V18: posts nothing for %s, and keeps the text', async (_, headers) => {
    const [article, editor] = [await makeArticle(), await makePerson({ role: 'editor' })];
    const response = await send(
      { articleId: article.id, body: 'Forged' },
      { cookie: await cookieOf(editor), ...headers },
    );
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ values: { body: 'Forged' } });
    expect(await db().comment.count({ where: { articleId: article.id } })).toBe(0);
  });

  it('V16: takes neither a status nor an author from the form', async () => {
    const [article, reader, victim] = [await makeArticle(), await makePerson(), await makePerson()];
    await send(
      { articleId: article.id, body: 'Let me in', status: 'approved', authorId: victim.id, heldFor: '' },
      { cookie: await cookieOf(reader) },
    );
    expect(await db().comment.findFirst({ where: { articleId: article.id } })).toMatchObject({
      status: 'pending',
      authorId: reader.id,
    });
  });
});
