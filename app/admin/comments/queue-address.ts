import { z } from 'zod';
import { HOLD_REASONS } from '@/components/moderation/held-because';
import {
  QUEUE_AGES,
  QUEUE_TABS,
  type QueueAge,
  type QueueFilter,
  type QueueTab,
  type Verdict,
} from '@/lib/moderation/schema';
import { paths, withQuery } from '@/lib/paths';
import { queryText } from '@/lib/text/query-text';

/** The list that an address of the queue asks for, and the comment opened beside it. What it does not understand, it leaves out. */
export const queueQuery = z
  .object({
    status: z.enum(QUEUE_TABS).catch('pending'),
    q: queryText,
    article: queryText,
    person: queryText,
    held: z.enum(HOLD_REASONS).optional().catch(undefined),
    age: z.enum(QUEUE_AGES).optional().catch(undefined),
    cursor: queryText,
    comment: queryText,
  })
  .transform(({ status, article, person, held, ...rest }): QueuePlace => ({
    tab: status,
    ...rest,
    articleId: article,
    personId: person,
    heldFor: held,
  }));

/** A list of the queue, and the comment that is opened beside it. */
export type QueuePlace = QueueFilter & { comment?: string };

/** The address of a list of the queue. */
export function queueAddress({ tab, q, articleId, personId, heldFor, age, cursor, comment }: QueuePlace): string {
  return paths.adminComments({
    status: tab,
    q,
    article: articleId,
    person: personId,
    held: heldFor,
    age,
    cursor,
    comment,
  });
}

/** Why the page of one comment was opened, when not for itself. */
export const COMMENT_PAGE_REASONS = ['reason', 'unchanged'] as const;
export type CommentPageReason = (typeof COMMENT_PAGE_REASONS)[number];

export function commentPage(id: string, because: CommentPageReason): string {
  return withQuery(paths.adminComment(id), { because });
}

const ALL: Verdict[] = ['approve', 'reject', 'spam'];

/** What can be decided in a tab: not what is decided already, but for a report, which any verdict settles. */
export const VERDICTS_OF: Record<QueueTab, readonly Verdict[]> = {
  pending: ALL,
  reported: ALL,
  approved: ['reject', 'spam'],
  rejected: ['approve', 'spam'],
  spam: ['approve', 'reject'],
};

export const TAB_NAMES: Record<QueueTab, string> = {
  pending: 'Pending',
  reported: 'Reported',
  approved: 'Approved',
  rejected: 'Rejected',
  spam: 'Spam',
};

export const AGE_NAMES: Record<QueueAge, string> = { '1d': 'A day', '3d': 'Three days', '7d': 'A week' };

type Nothing = { title: string; next: { href: string; label: string } | null };

const toReported = { href: paths.adminComments({ status: 'reported' }), label: 'Look at what was reported' };
const toPending = { href: paths.adminComments({ status: 'pending' }), label: 'Look at what waits' };

/** What an empty list says, and where to go on. */
export const NOTHING_IN: Record<QueueTab, Nothing> = {
  pending: { title: 'Nothing waits. Everything that was posted has been read.', next: toReported },
  reported: { title: 'No reports are open. Thank you.', next: toPending },
  approved: { title: 'No comment has been approved yet.', next: toPending },
  rejected: { title: 'No comment has been rejected.', next: toPending },
  spam: { title: 'Nothing here is marked as spam.', next: toPending },
};
