import { z } from 'zod';
import { AUTHOR_MAIL, type QueueFilter, type TakenBack } from '@/lib/moderation/schema';
import { queryText } from '@/lib/text/query-text';
import { queueAddress } from './queue-address';

/** Where the page tells what was done; the focus begins there. */
export const DONE_ID = 'done';

/** What an address says was done just before: to which comment, and what its undoing could not call back. */
export const doneQuery = z.object({
  done: queryText,
  mail: z.enum(AUTHOR_MAIL).catch('none'),
  answered: z.literal('told').optional().catch(undefined),
});

/** A list again after a plain form, telling what that did. */
export function doneAddress(list: QueueFilter, commentId: string, taken?: TakenBack): string {
  const told = { done: commentId, mail: taken?.mail, answered: taken?.answerWasTold ? 'told' : undefined };
  return `${queueAddress(list, told)}#${DONE_ID}`;
}

type Listed = { id: string; createdAt: Date; author: { name: string } };

/** The comment that follows in a list after one that has left it, or the last one; null when the list is empty. */
export function nextInList<Item extends Listed>(items: readonly Item[], postedAt: Date): Item | null {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return null;
  const oldestFirst = first.createdAt <= last.createdAt;
  return items.find(({ createdAt }) => (oldestFirst ? createdAt >= postedAt : createdAt <= postedAt)) ?? last;
}
