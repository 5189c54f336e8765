import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { inTransaction, type ActorRef } from '@/lib/write';
import { notifyArticle } from '../changed-pages';
import { assertPublishable, renderContent, setLabels } from '../content';
import { assertSeen, openArticle, type OwnedArticle } from '../owned-row';
import type { ArticleContent, EditArticleInput } from '../schema';

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
 * Saves an article's text as its next revision; a published article changes for its readers at once. Saving what is
 * there already makes no revision.
 * @throws {AppError} unauthenticated, forbidden, not_found, invalid, conflict (somebody saved in the meantime)
 */
export async function editArticle(
  ref: ActorRef | null,
  { id, seenRevision, noteChange, ...content }: EditArticleInput,
): Promise<{ revision: number }> {
  return inTransaction(async (tx) => {
    const { actor, article } = await openArticle(tx, ref, id, 'article.edit');
    await assertSeen(tx, article, seenRevision);
    const rendered = renderContent(content satisfies ArticleContent);
    const isPublic = article.status === 'published';
    if (isPublic || article.status === 'scheduled') assertPublishable(rendered);
    if (isUnchanged(article, rendered, content.labels)) return { revision: article.revision };
    const [at, revision] = [now(), article.revision + 1];
    const { title, standfirst, bodyHtml } = rendered;
    await tx.articleRevision.create({
      data: {
        articleId: id,
        number: revision,
        title,
        standfirst,
        bodyHtml,
        labels: content.labels,
        editorId: actor.id,
        createdAt: at,
      },
    });
    await tx.article.update({
      where: { id },
      data: { ...rendered, revision, updatedAt: at, ...(isPublic && noteChange && { correctedAt: at }) },
    });
    await setLabels(tx, id, content.labels);
    await recordAudit(tx, { kind: 'article.edited', actorId: actor.id, articleId: id, detail: { title, revision } });
    if (isPublic) await notifyArticle(tx, article);
    return { revision };
  });
}
