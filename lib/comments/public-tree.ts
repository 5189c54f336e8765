import { COMMENT_DEPTH_MAX } from '@/lib/limits';
import type { StoredHtml } from '@/lib/markup/stored-html';

/** What the public sees where a hidden comment still holds a thread together: who took it away, and nothing of it. */
export type Tombstone = { shown: false; id: string; gone: 'by author' | 'by moderators' | 'for now' };

export type VisibleComment = {
  shown: true;
  id: string;
  createdAt: Date;
  editedAt: Date | null;
  html: StoredHtml;
  author: { name: string; mark: 'author' | 'staff' | null };
};

export type PublicComment = VisibleComment | Tombstone;

/** A reply with what the tree needs to know of it. `answers` has no name when that comment is hidden. */
export type Reply = { comment: PublicComment; parentId: string; answers: { id: string; name: string | null } };

export type ThreadNode = {
  comment: PublicComment;
  /** Whom it answers; `onPage` when that comment is on this page. */
  answers: { id: string; name: string | null; onPage: boolean };
  replies: ThreadNode[];
};

/**
 * Arranges replies, given in the order of time, under the root whose thread they belong to. Because a reply is always
 * later than its parent, a prefix of a thread holds every parent that it needs; on a later page of the thread a reply
 * whose parent is not there stands at the first level. Levels end at COMMENT_DEPTH_MAX: what is deeper follows in time
 * at the last level. Every reply says whom it answers.
 */
export function arrangeReplies(rootId: string, replies: readonly Reply[]): ThreadNode[] {
  const top: ThreadNode[] = [];
  type Place = { node: ThreadNode; level: number; siblings: ThreadNode[] };
  const places = new Map<string, Place>();
  for (const { comment, parentId, answers } of replies) {
    const parent = places.get(parentId);
    const nested = parent !== undefined && parent.level < COMMENT_DEPTH_MAX;
    const siblings = nested ? parent.node.replies : (parent?.siblings ?? top);
    const onPage = parent !== undefined || parentId === rootId;
    const node: ThreadNode = { comment, replies: [], answers: { ...answers, onPage } };
    siblings.push(node);
    places.set(comment.id, { node, siblings, level: nested ? parent.level + 1 : (parent?.level ?? 1) });
  }
  return top;
}
