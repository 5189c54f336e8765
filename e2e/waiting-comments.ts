import type { Page } from '@playwright/test';
import { later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { uniqueName } from './signing-in';

type Article = Awaited<ReturnType<typeof makeArticle>>;

/** Comments that wait on an article of their own, oldest first, and the address of the queue that shows only them. */
export async function makeWaiting(count: number, given: { article?: Article } = {}) {
  const article = given.article ?? (await makeArticle());
  const comments = [];
  const at = now();
  for (let n = 0; n < count; n++) {
    const author = await makePerson({ name: uniqueName('Writer') });
    const comment = await makeComment({
      article,
      status: 'pending',
      authorId: author.id,
      createdAt: later(at, n - count),
    });
    comments.push({ ...comment, author });
  }
  return { article, comments, queue: `/admin/comments?status=pending&article=${article.id}` };
}

export const card = (page: Page, { author }: { author: { name: string } }) =>
  page.getByRole('article', { name: `Comment by ${author.name}` });
export const told = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });
export const statusOf = async (id: string) => (await db().comment.findUniqueOrThrow({ where: { id } })).status;
