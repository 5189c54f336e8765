import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import type { Actor } from '@/lib/policy';
import { notifyArticle } from './changed-pages';
import { assertPublishable, renderContent, setLabels } from './content';
import type { OwnedArticle } from './owned-row';
import type { ArticleContent } from './schema';

type Rendered = ReturnType<typeof renderContent>;

function isUnchanged(article: OwnedArticle, rendered: Rendered, labels: readonly string[]): boolean {
  const sorted = (names: readonly string[]) => [...names].sort().join('\n');
  return (
    article.title === rendered.title &&
    article.standfirst === rendered.standfirst &&
    article.bodyHtml === rendered.bodyHtml &&
    sorted(article.labels) === sorted(labels)
  );
}

/** What a draft's address shall end in; what was public once keeps its own. */
function chosenSlug(article: OwnedArticle, { slug }: ArticleContent): string {
  return article.path === null ? (slug ?? article.slug) : article.slug;
}

type Manner = {
  /** Readers are told that the article was changed. */
  noteChange?: boolean | undefined;
  /**
   * A draft's newest revision, which no comment was written under, gives place to this one when it is the writer's own: what
   * is saved every few seconds is one entry of the history.
   */
  replaces?: boolean | undefined;
};

/**
 * Makes `content` the next revision of an article that this transaction holds, and tells its readers if they can see
 * it. What is there already makes no revision. Numbers always rise, so that whoever saw an earlier text is told; one that
 * was replaced is left out of the history. Returns the number of the current one.
 * @throws {AppError} invalid when what readers see would lack something (`assertPublishable`)
 */
export async function writeRevision(
  tx: Tx,
  actor: Actor,
  article: OwnedArticle,
  content: ArticleContent,
  { noteChange = false, replaces = false }: Manner = {},
): Promise<{ revision: number }> {
  const { id } = article;
  const rendered = renderContent(content);
  const isPublic = article.status === 'published';
  if (isPublic || article.status === 'scheduled') assertPublishable(rendered);
  const slug = chosenSlug(article, content);
  if (isUnchanged(article, rendered, content.labels)) {
    if (slug !== article.slug) await tx.article.update({ where: { id }, data: { slug, updatedAt: now() } });
    return { revision: article.revision };
  }
  const [at, revision] = [now(), article.revision + 1];
  const { title, standfirst, bodyHtml } = rendered;
  const { labels } = content;
  const row = { number: revision, title, standfirst, bodyHtml, labels, createdAt: at };
  const own = { articleId: id, number: article.revision, editorId: actor.id };
  const isReplaced =
    replaces &&
    article.status === 'draft' &&
    (await tx.articleRevision.updateMany({ where: own, data: row })).count === 1;
  if (!isReplaced) await tx.articleRevision.create({ data: { ...row, articleId: id, editorId: actor.id } });
  await tx.article.update({
    where: { id },
    data: { ...rendered, slug, revision, updatedAt: at, ...(isPublic && noteChange && { correctedAt: at }) },
  });
  await setLabels(tx, id, labels);
  if (!isReplaced)
    await recordAudit(tx, { kind: 'article.edited', actorId: actor.id, articleId: id, detail: { title, revision } });
  if (isPublic) await notifyArticle(tx, article);
  return { revision };
}
