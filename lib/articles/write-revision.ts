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

/**
 * Makes `content` the next revision of an article that this transaction holds, and tells its readers if they can see
 * it. What is there already makes no revision. Returns the number of the current one.
 * @throws {AppError} invalid when readers would be left without a title or a body
 */
export async function writeRevision(
  tx: Tx,
  actor: Actor,
  article: OwnedArticle,
  content: ArticleContent,
  noteChange: boolean,
): Promise<{ revision: number }> {
  const { id } = article;
  const rendered = renderContent(content);
  const isPublic = article.status === 'published';
  if (isPublic || article.status === 'scheduled') assertPublishable(rendered);
  if (isUnchanged(article, rendered, content.labels)) return { revision: article.revision };
  const [at, revision] = [now(), article.revision + 1];
  const { title, standfirst, bodyHtml } = rendered;
  const { labels } = content;
  await tx.articleRevision.create({
    data: { articleId: id, number: revision, title, standfirst, bodyHtml, labels, editorId: actor.id, createdAt: at },
  });
  await tx.article.update({
    where: { id },
    data: { ...rendered, revision, updatedAt: at, ...(isPublic && noteChange && { correctedAt: at }) },
  });
  await setLabels(tx, id, labels);
  await recordAudit(tx, { kind: 'article.edited', actorId: actor.id, articleId: id, detail: { title, revision } });
  if (isPublic) await notifyArticle(tx, article);
  return { revision };
}
