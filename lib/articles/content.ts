import type { Tx } from '@/lib/db';
import { invalid } from '@/lib/errors';
import { renderArticle } from '@/lib/markup/article';
import { RENDERER_VERSION } from '@/lib/markup/stored-html';
import { plainText, wordCount } from '@/lib/markup/plain-text';
import type { OwnedArticle } from './owned-row';
import { missingForReaders } from './publishable';
import type { ArticleContent } from './schema';
import { labelSlug } from './slug';

/** The columns of an article that follow from what its editor holds; sanitizing is the last thing done to the body. */
export function renderContent({ title, standfirst, bodyHtml }: ArticleContent) {
  const html = renderArticle(bodyHtml);
  const text = plainText(html);
  return {
    title,
    standfirst,
    bodyHtml: html,
    rendererVersion: RENDERER_VERSION,
    plainText: text,
    wordCount: wordCount(text),
  };
}

/** @throws {AppError} invalid, with what is still missing for readers to see it */
export function assertPublishable(article: Pick<OwnedArticle, 'title' | 'bodyHtml' | 'plainText'>): void {
  const fields = missingForReaders({ ...article, text: article.plainText });
  if (Object.keys(fields).length) throw invalid(fields);
}

/** Gives an article exactly these labels, making those that are new. Those with one `labelSlug` are one. */
export async function setLabels(tx: Tx, articleId: string, names: readonly string[]): Promise<void> {
  const bySlug = new Map(names.map((name) => [labelSlug(name), name]));
  const slugs = [...bySlug.keys()].sort();
  // Sorted, so that two articles that make the same new labels take their locks in the same order. Written even when it is
  // there, which locks it: nobody drops it while it is on its way to this article, and one just dropped is made again.
  for (const slug of slugs) {
    await tx.label.upsert({ where: { slug }, create: { slug, name: bySlug.get(slug) ?? slug }, update: { slug } });
  }
  const labels = await tx.label.findMany({ where: { slug: { in: slugs } }, select: { id: true } });
  const kept = labels.map(({ id }) => id);
  const lost = await tx.articleLabel.findMany({
    where: { articleId, labelId: { notIn: kept } },
    select: { labelId: true },
  });
  await tx.articleLabel.deleteMany({ where: { articleId } });
  await tx.articleLabel.createMany({ data: kept.map((labelId) => ({ articleId, labelId })) });
  if (lost.length) {
    await dropUnused(
      tx,
      lost.map(({ labelId }) => labelId),
    );
  }
}

/**
 * Takes away those of these labels that no article carries: a half-typed one is not left behind. One that another
 * transaction holds may be getting an article just now, so it stays, unused at worst. Locked in a statement of its own, so
 * that the next one sees every article that got a label before.
 */
async function dropUnused(tx: Tx, ids: readonly string[]): Promise<void> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM labels WHERE id = ANY(${ids}::uuid[]) FOR UPDATE SKIP LOCKED`;
  await tx.label.deleteMany({ where: { id: { in: held.map(({ id }) => id) }, articles: { none: {} } } });
}
