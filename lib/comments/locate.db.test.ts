import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR, later, now, SECOND } from '@/lib/clock';
import { COMMENT_REPLIES_PREVIEW, COMMENT_ROOTS_PAGE_SIZE } from '@/lib/limits';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { locateComment } from './locate';
import { findThread, listThreads } from './public';
import { shown } from '@/test/shown-comments';

type Made = Awaited<ReturnType<typeof makeComment>>;

let article: Awaited<ReturnType<typeof makeArticle>>;
let authorId: string;
let second = 0;

const post = (parent?: Made, status?: 'pending') =>
  makeComment({ article, authorId, parent, status, createdAt: later(now(), (second += 1) * SECOND - HOUR) });

beforeEach(async () => {
  authorId = (await makePerson()).id;
  article = await makeArticle();
});

describe('the place of a comment', () => {
  /** Every id on the page that an address names, as the article page reads its parameters. */
  async function idsAt(location: string | null): Promise<string[]> {
    const url = new URL(location ?? '', 'http://site.test');
    expect(url.pathname).toBe(article.path);
    const thread = url.searchParams.get('thread');
    if (thread) {
      const page = await findThread(article.id, thread, url.searchParams.get('after') ?? undefined);
      return page ? shown([page]) : [];
    }
    return shown((await listThreads(article.id, url.searchParams.get('comments') ?? undefined)).threads);
  }

  it('is a page that shows it, from the first comment to the last', async () => {
    const made: Made[] = [];
    for (let n = 0; n < COMMENT_ROOTS_PAGE_SIZE + 2; n += 1) made.push(await post());
    const root = made[1];
    if (!root) throw new Error('There is no second comment.');
    for (let n = 0; n < COMMENT_REPLIES_PREVIEW + 30; n += 1) made.push(await post(root));
    for (const index of [0, 1, 49, 50, 51, 52, 76, 77, 78, made.length - 1]) {
      const id = made[index]?.id ?? '';
      const location = await locateComment(id);
      expect(location?.endsWith(`#c${id}`)).toBe(true);
      expect(await idsAt(location)).toContain(id);
    }
    expect(await locateComment(made[0]?.id ?? '')).toBe(`${article.path}#c${made[0]?.id}`);
  });

  it('V12: is nowhere for a hidden comment or for no comment', async () => {
    const held = await post(undefined, 'pending');
    expect(await locateComment(held.id)).toBeNull();
    expect(await locateComment('019a0000-0000-7000-8000-000000000000')).toBeNull();
    expect(await locateComment("'; DROP TABLE comments; --")).toBeNull();
  });
});
