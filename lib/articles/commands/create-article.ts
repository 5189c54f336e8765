import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { authorize, inTransaction, type ActorRef } from '@/lib/write';
import { renderContent, setLabels } from '../content';
import type { CreateArticleInput } from '../schema';
import { openArticle } from '../owned-row';
import { writeRevision } from '../write-revision';

/**
 * Begins a draft that belongs to its writer. Asked again with the same id, it goes on with the draft of the first time.
 * @throws {AppError} unauthenticated, forbidden
 */
export async function createArticle(
  ref: ActorRef | null,
  { id: wanted, ...content }: CreateArticleInput,
): Promise<{ id: string; revision: number }> {
  return inTransaction(async (tx) => {
    const actor = await authorize(tx, ref, 'article.create');
    if (wanted && (await tx.article.count({ where: { id: wanted } })) > 0) {
      const begun = await openArticle(tx, ref, wanted, 'article.edit');
      return { id: wanted, ...(await writeRevision(tx, actor, begun.article, content, { replaces: true })) };
    }
    const at = now();
    const rendered = renderContent(content);
    const { title, standfirst, bodyHtml } = rendered;
    const { id, revision } = await tx.article.create({
      data: {
        ...rendered,
        ...(wanted && { id: wanted }),
        slug: content.slug ?? '',
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
