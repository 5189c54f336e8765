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
import { URL_MAX } from '@/lib/limits';
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

/** The list that an address of the queue shows; the list of what waits for an address of anything else. */
export function listNamed(address: string): QueuePlace {
  const query = Object.fromEntries(new URLSearchParams(address.split('?')[1] ?? ''));
  return { ...queueQuery.parse(query), comment: undefined };
}

/** The address of a list of the queue, with what else the page is to tell. */
export function queueAddress(
  { tab, q, articleId, personId, heldFor, age, cursor, comment }: QueuePlace,
  told: Record<string, string | undefined> = {},
): string {
  return paths.adminComments({
    status: tab,
    q,
    article: articleId,
    person: personId,
    held: heldFor,
    age,
    cursor,
    comment,
    ...told,
  });
}

/** Why the page of one comment was opened, when not for itself; the list to go back to; a reason that was written. */
export const commentPageQuery = z.object({
  because: z.enum(['reason', 'unchanged', 'kept']).optional().catch(undefined),
  list: queryText,
  reason: queryText,
});
type CommentPageReason = z.output<typeof commentPageQuery>['because'];

/** The page of one comment, for what a plain form could not do. A reason too long for an address stays behind. */
export function commentPage(id: string, because: CommentPageReason, list: QueueFilter, reason?: string): string {
  const query = { because, list: queueAddress(list) };
  const whole = withQuery(paths.adminComment(id), { ...query, reason });
  return whole.length <= URL_MAX ? whole : withQuery(paths.adminComment(id), query);
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
