import { cacheTags } from '@/lib/cache-tags';
import { DAY, later, MINUTE, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { inTransaction, notifyPages } from '@/lib/write';
import { makeArticle, makeComment, makePerson } from '@/test/factories';

type ArticleGiven = Parameters<typeof makeArticle>[0];

/** Tells the site's page cache of what a factory wrote, as a command would have. */
export function announce(): Promise<void> {
  return inTransaction((tx) => notifyPages(tx, [cacheTags.articles, cacheTags.allComments]));
}

/** A published article that the lists show too. */
export async function publish(given: ArticleGiven = {}) {
  const article = await makeArticle(given);
  await announce();
  return article;
}

/** An article between two neighbors of its own, at a moment of its own: what other journeys publish is not beside it. */
export async function makeArticleApart(given: ArticleGiven = {}, newer: ArticleGiven = {}) {
  const at = later(now(), -Math.round((3_000 + 10_000 * Math.random()) * DAY));
  await makeArticle({ publishedAt: later(at, -MINUTE) });
  await makeArticle({ ...newer, publishedAt: later(at, MINUTE) });
  return makeArticle({ ...given, publishedAt: at });
}

/** Gives an article labels, whose names are their addresses too. */
export async function label(articleId: string, ...slugs: string[]): Promise<void> {
  for (const slug of slugs) {
    await db().article.update({
      where: { id: articleId },
      data: { labels: { create: { label: { connectOrCreate: { where: { slug }, create: { slug, name: slug } } } } } },
    });
  }
}

/** Somebody whose comments show at once: a moderator approved one of theirs two days ago. */
export async function makeRegular(given: Parameters<typeof makePerson>[0] = {}) {
  const person = await makePerson(given);
  await earnStanding(person.id);
  return person;
}

export async function earnStanding(authorId: string): Promise<void> {
  const earlier = await makeComment({ article: await makeArticle(), authorId, createdAt: later(now(), -2 * DAY) });
  await db().comment.update({ where: { id: earlier.id }, data: { decisionCount: 1 } });
}
