import { cacheTags } from '@/lib/cache-tags';
import type { Tx } from '@/lib/db';
import { notifyPages } from '@/lib/write';

/** Drops the pages that show an article's comments or count them. */
export async function notifyComments(tx: Tx, articleId: string): Promise<void> {
  await notifyPages(tx, [cacheTags.comments(articleId), cacheTags.allComments]);
}

/**
 * True when readers see a trace of this comment even while it is hidden: a hidden comment with answers keeps its
 * place, and that place says why it is empty.
 */
export async function leavesTrace(tx: Tx, commentId: string): Promise<boolean> {
  return (await tx.comment.findFirst({ where: { parentId: commentId }, select: { id: true } })) !== null;
}
