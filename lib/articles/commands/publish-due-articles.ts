import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import { inTransaction } from '@/lib/write';
import { notifyArticle } from '../changed-pages';

/**
 * Publishes the scheduled article that is due longest, for the system itself. Several processes may ask at once: one
 * takes it, the others find the next.
 * @returns the article's id, or null when nothing is due
 */
async function publishNextDue(): Promise<string | null> {
  return inTransaction(async (tx) => {
    const [due] = await tx.$queryRaw<{ id: string; title: string; path: string }[]>`
      SELECT id, title, path FROM articles
      WHERE status = 'scheduled' AND deleted_at IS NULL AND published_at <= ${now()}
      ORDER BY published_at LIMIT 1 FOR UPDATE SKIP LOCKED`;
    if (!due) return null;
    await tx.article.update({ where: { id: due.id }, data: { status: 'published', updatedAt: now() } });
    const bylines = await tx.byline.findMany({ where: { articleId: due.id }, select: { personId: true } });
    const detail = { title: due.title, path: due.path };
    await recordAudit(tx, { kind: 'article.published', actorId: null, articleId: due.id, detail });
    await notifyArticle(tx, { id: due.id, ownerIds: bylines.map(({ personId }) => personId) });
    return due.id;
  });
}

/** Publishes every article whose moment has come, none of them early (R7). Returns their ids. */
export async function publishDueArticles(): Promise<string[]> {
  const published: string[] = [];
  for (let id = await publishNextDue(); id; id = await publishNextDue()) published.push(id);
  return published;
}
