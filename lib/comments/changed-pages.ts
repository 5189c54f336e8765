import { cacheTags } from '@/lib/cache-tags';
import type { Tx } from '@/lib/db';
import { notifyPages } from '@/lib/write';

/** The tags of the pages that show an article's comments or count them. */
export function pagesOfComments(articleId: string): string[] {
  return [cacheTags.comments(articleId), cacheTags.allComments];
}

/** Drops the pages that show an article's comments or count them. */
export async function notifyComments(tx: Tx, articleId: string): Promise<void> {
  await notifyPages(tx, pagesOfComments(articleId));
}

/**
 * True when readers see a trace of this comment even while it is hidden: a hidden comment with answers keeps its
 * place, and that place says why it is empty.
 */
export async function leavesTrace(tx: Tx, commentId: string): Promise<boolean> {
  return (await tx.comment.findFirst({ where: { parentId: commentId }, select: { id: true } })) !== null;
}
