import { z } from 'zod';
import { QUEUE_TABS, type QueueFilter, type QueueTab, type Verdict } from '@/lib/moderation/schema';
import { paths, withQuery } from '@/lib/paths';
import { queryText } from '@/lib/text/query-text';

/** The list that an address of the queue asks for. What it does not understand, it leaves out. */
export const queueQuery = z
  .object({
    status: z.enum(QUEUE_TABS).catch('pending'),
    q: queryText,
    article: queryText,
    person: queryText,
    cursor: queryText,
  })
  .transform(({ status, article, person, ...rest }): QueueFilter => ({
    tab: status,
    ...rest,
    articleId: article,
    personId: person,
  }));

/** The address of a list of the queue. */
export function queueAddress({ tab, q, articleId, personId, cursor }: QueueFilter): string {
  return paths.adminComments({ status: tab, q, article: articleId, person: personId, cursor });
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

export const NOTHING_IN: Record<QueueTab, string> = {
  pending: 'Nothing waits. Everything that was posted has been read.',
  reported: 'No reports are open.',
  approved: 'No comment has been approved yet.',
  rejected: 'No comment has been rejected.',
  spam: 'Nothing here is marked as spam.',
};
