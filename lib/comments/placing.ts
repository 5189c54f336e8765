import { COMMENT_DEPTH_MAX } from '@/lib/limits';

type Parent = { id: string; rootId: string; depth: number; createdAt: Date };
export type Place = { parentId: string | null; rootId: string; depth: number; createdAt: Date };

/**
 * Where a new comment stands. Depth is capped while the parent stays true, and a reply is always later than what it
 * answers, whatever the clock says: the order by time never shows an answer before its question.
 */
export function placeComment(id: string, parent: Parent | null, at: Date): Place {
  if (!parent) return { parentId: null, rootId: id, depth: 0, createdAt: at };
  return {
    parentId: parent.id,
    rootId: parent.rootId,
    depth: Math.min(parent.depth + 1, COMMENT_DEPTH_MAX),
    createdAt: at > parent.createdAt ? at : new Date(parent.createdAt.getTime() + 1),
  };
}
