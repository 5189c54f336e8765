import type { HoldReason } from '@/lib/comments/screening';
import { momentOf } from '@/prisma/sample/offset';
import { placedComments } from '@/prisma/sample/thread';
import type { SampleComment, SampleSite } from '@/prisma/sample/types';

export type Holds = {
  /** Why a comment waited for review; empty when it showed at once. */
  of(comment: SampleComment): HoldReason[];
  /** Handles of people who are known, but have not proven their address. */
  unproven: ReadonlySet<string>;
};

/** Everybody's comments in the order in which they were posted. */
function inOrder({ stories }: SampleSite): SampleComment[] {
  return stories
    .flatMap(({ article, comments }) =>
      placedComments(comments).map(({ comment }) => ({ comment, at: momentOf(article.publishedAt, comment.at) })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ comment }) => comment);
}

/**
 * Screens the sample as the site's mode would have: a reader's comments wait until one of them was approved. What
 * waits although its author is known, waits because their address is unproven.
 */
export function screenSample(site: SampleSite): Holds {
  const known = new Set(site.people.filter(({ role }) => role !== 'reader').map(({ handle }) => handle));
  const unproven = new Set<string>();
  const reasons = new Map<SampleComment, HoldReason[]>();
  for (const comment of inOrder(site)) {
    if (!known.has(comment.by)) reasons.set(comment, ['newcomer']);
    else if (comment.status === 'pending') {
      unproven.add(comment.by);
      reasons.set(comment, ['unproven_address']);
    }
    if (!comment.status) known.add(comment.by);
  }
  return { of: (comment) => reasons.get(comment) ?? [], unproven };
}
