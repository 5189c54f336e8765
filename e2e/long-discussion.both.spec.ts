import { db } from '@/lib/db';
import { later, now } from '@/lib/clock';
import { COMMENT_REPLIES_PREVIEW, COMMENT_ROOTS_PAGE_SIZE } from '@/lib/limits';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { expect, test } from './fixtures';

test('every comment of a long discussion is on a page that links lead to, and its permalink opens it', async ({
  page,
}) => {
  const article = await makeArticle();
  const author = await makePerson();
  const at = now();
  const busy = await makeComment({ article, authorId: author.id, createdAt: later(at, -1000) });
  for (let n = 0; n < COMMENT_REPLIES_PREVIEW + 3; n++)
    await makeComment({ article, authorId: author.id, parent: busy, createdAt: later(at, n) });
  for (let n = 0; n < COMMENT_ROOTS_PAGE_SIZE + 2; n++)
    await makeComment({ article, authorId: author.id, createdAt: later(at, n) });
  const all = (await db().comment.findMany({ where: { articleId: article.id }, select: { id: true } })).map(
    ({ id }) => `c${id}`,
  );

  await page.goto(article.path);
  await expect(page.locator('#comments').getByRole('heading')).toHaveText(`${all.length} comments:`);
  const found = new Set<string>();
  const collect = async () => {
    for (const card of await page.locator('#comments article').all()) found.add((await card.getAttribute('id')) ?? '');
  };
  await collect();
  expect(found.size).toBe(COMMENT_ROOTS_PAGE_SIZE + COMMENT_REPLIES_PREVIEW);
  await page.getByRole('link', { name: '3 more replies' }).click();
  await page.waitForURL(/\?thread=.*&after=/);
  await collect();
  await page.getByRole('link', { name: 'All comments' }).click();
  await page.getByRole('link', { name: 'Later comments' }).click();
  await page.waitForURL(/\?comments=/);
  await collect();
  await expect(page.getByRole('link', { name: 'Earlier comments' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Later comments' })).toHaveCount(0);
  expect([...found].sort()).toEqual(all.sort());

  for (const id of [all[0], all.at(-1), `c${busy.id}`].filter((id) => id !== undefined)) {
    await page.goto(`/comments/${id.slice(1)}`);
    await page.getByRole('link', { name: 'Read it in its place' }).click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  }
});
