import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { authorize, inTransaction, type ActorRef } from '@/lib/write';
import { renderContent, setLabels } from '../content';
import type { ArticleContent } from '../schema';
import { makeSlug } from '../slug';

/**
 * Begins a draft that belongs to its writer.
 * @throws {AppError} unauthenticated, forbidden
 */
export async function createArticle(
  ref: ActorRef | null,
  content: ArticleContent,
): Promise<{ id: string; revision: number }> {
  return inTransaction(async (tx) => {
    const actor = await authorize(tx, ref, 'article.create');
    const at = now();
    const rendered = renderContent(content);
    const { title, standfirst, bodyHtml } = rendered;
    const { id, revision } = await tx.article.create({
      data: {
        ...rendered,
        slug: makeSlug(title),
        createdAt: at,
        updatedAt: at,
        bylines: { create: { personId: actor.id, position: 0 } },
        revisions: {
          create: { number: 1, title, standfirst, bodyHtml, labels: content.labels, editorId: actor.id, createdAt: at },
        },
      },
      select: { id: true, revision: true },
    });
    await setLabels(tx, id, content.labels);
    await recordAudit(tx, { kind: 'article.created', actorId: actor.id, articleId: id, detail: { title } });
    return { id, revision };
  });
}
