import { beforeEach, describe, expect, it } from 'vitest';
import { openSession } from '@/lib/accounts/sessions';
import { inTransaction } from '@/lib/write';
import { makeArticle, makeComment, makePerson, makeSite } from '@/test/factories';
import { GET } from './route';

beforeEach(() => makeSite());

async function me(personId: string | null, query = ''): Promise<Response> {
  const token = personId && (await inTransaction((tx) => openSession(tx, personId))).token;
  return GET(
    new Request(`http://localhost:3000/api/me${query}`, {
      headers: token ? { cookie: `rejoinder-session=${token}` } : {},
    }),
  );
}

describe('GET /api/me', () => {
  it('tells the signed-out nothing, and takes no cookie from a browser that may have signed in meanwhile', async () => {
    const answer = await me(null);
    expect(await answer.json()).toEqual({ signedIn: false });
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('tells who is signed in and what they may do, and nothing else of them', async () => {
    const [reader, editor] = [await makePerson(), await makePerson({ role: 'editor' })];
    const { words, ...theirs } = (await (await me(reader.id)).json()) as { words: Record<string, string> };
    expect(theirs).toEqual({
      signedIn: true,
      name: reader.name,
      role: 'reader',
      desk: false,
      canComment: true,
      comments: [],
    });
    expect(words.waiting).toBe('Waiting for review');
    expect(await (await me(editor.id)).json()).toMatchObject({ role: 'editor', desk: true });
  });

  it('V12: shows one’s own comments on the article, with the text of those that nobody else sees', async () => {
    const [reader, other, article] = [await makePerson(), await makePerson(), await makeArticle()];
    const shown = await makeComment({ article, authorId: reader.id });
    const held = await makeComment({ article, authorId: reader.id, status: 'pending', source: 'Held' });
    await makeComment({ article, authorId: other.id, status: 'pending', source: 'Secret' });
    await makeComment({ article: await makeArticle(), authorId: reader.id });
    const body = (await (await me(reader.id, `?article=${article.id}`)).json()) as { comments: unknown[] };
    expect(body.comments).toMatchObject([
      { id: held.id, status: 'pending', html: '<p>Held</p>' },
      { id: shown.id, status: 'approved', html: null },
    ]);
  });

  it('V36: shows nothing of an article that readers cannot see, nor for a made-up id', async () => {
    const [reader, article] = [await makePerson(), await makeArticle({ status: 'unpublished' })];
    await makeComment({ article, authorId: reader.id });
    for (const id of [article.id, "' OR 1=1 --"]) {
      expect(await (await me(reader.id, `?article=${encodeURIComponent(id)}`)).json()).toMatchObject({ comments: [] });
    }
  });
});
