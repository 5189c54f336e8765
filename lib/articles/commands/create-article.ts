import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { authorize, inTransaction, type ActorRef } from '@/lib/write';
import { renderContent, setLabels } from '../content';
import { assertSeen, openArticle } from '../owned-row';
import type { CreateArticleInput } from '../schema';
import { writeRevision } from '../write-revision';

/** What whoever begins an article has seen of it. */
const NOTHING_YET = 0;

/**
 * Begins a draft that belongs to its writer. Asked again with the same id, it goes on with the draft of the first time.
 * @throws {AppError} unauthenticated, forbidden, not_found (the id is of another's draft), conflict (that draft was opened
 * and gone on with meanwhile)
 */
export async function createArticle(
  ref: ActorRef | null,
  { id: wanted, ...content }: CreateArticleInput,
): Promise<{ id: string; revision: number }> {
  return inTransaction(async (tx) => {
    const actor = await authorize(tx, ref, 'article.create');
    if (wanted && (await tx.article.count({ where: { id: wanted } })) > 0) {
      const { article } = await openArticle(tx, ref, wanted, 'article.edit');
      const isAsBegun =
        article.status === 'draft' && (await tx.articleRevision.count({ where: { articleId: wanted } })) === 1;
      await assertSeen(tx, actor, article, isAsBegun ? article.revision : NOTHING_YET);
      return { id: wanted, ...(await writeRevision(tx, actor, article, content, { replaces: true })) };
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
