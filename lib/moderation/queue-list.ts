import type { Prisma } from '@/generated/prisma/client';
import { DAY, later, now } from '@/lib/clock';
import type { HoldReason } from '@/lib/comments/screening';
import { db } from '@/lib/db';
import { idFilter } from '@/lib/ids';
import { QUEUE_PAGE_SIZE, SEARCH_QUERY_MAX } from '@/lib/limits';
import { excerpt } from '@/lib/markup/plain-text';
import { decodeCursor, toPage, type Cursor, type Page } from '@/lib/pagination';
import type { QueueAge, QueueFilter, QueueItem } from './schema';

/** More than a list shows in its two lines: whoever hears the page, or searches in it, finds the rest. */
const TEXT_MAX = 400;

const DAYS: Record<QueueAge, number> = { '1d': 1, '3d': 3, '7d': 7 };

/** LIKE's own signs stand for themselves in what a person typed. */
const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&');

function search(q: string | undefined): Prisma.CommentWhereInput {
  const words = q?.trim().slice(0, SEARCH_QUERY_MAX);
  if (!words) return {};
  const holds = { contains: literally(words), mode: 'insensitive' } as const;
  return { OR: [{ source: holds }, { author: { name: holds } }, { article: { title: holds } }] };
}

function beyond(cursor: Cursor | null, order: 'asc' | 'desc'): Prisma.CommentWhereInput {
  if (!cursor) return {};
  const [or, past] = order === 'asc' ? (['gte', 'gt'] as const) : (['lte', 'lt'] as const);
  return {
    // The first condition alone would let the index start in the right place; the second is exact.
    createdAt: { [or]: cursor.at },
    AND: { OR: [{ createdAt: { [past]: cursor.at } }, { createdAt: cursor.at, id: { [past]: cursor.id } }] },
  };
}

const columns = {
  id: true,
  status: true,
  html: true,
  createdAt: true,
  editedAt: true,
  revision: true,
  decisionCount: true,
  heldFor: true,
  article: { select: { id: true, title: true } },
  parent: { select: { author: { select: { name: true } } } },
  author: { select: { id: true, name: true, role: true } },
  _count: { select: { reports: { where: { resolvedAt: null } } } },
} satisfies Prisma.CommentSelect;

/**
 * A page of one tab of the queue. What waits comes oldest first, so that nobody is forgotten; what is settled comes
 * newest first. The query string can neither sort by nor filter on anything else (V14).
 */
export async function listQueue(filter: QueueFilter): Promise<Page<QueueItem>> {
  const { tab, q, articleId, personId, heldFor, age, cursor } = filter;
  const order = tab === 'pending' || tab === 'reported' ? 'asc' : 'desc';
  const rows = await db().comment.findMany({
    where: {
      ...(tab === 'reported' ? { reports: { some: { resolvedAt: null } } } : { status: tab }),
      deletedAt: null,
      article: { deletedAt: null },
      articleId: idFilter(articleId),
      authorId: idFilter(personId),
      ...(heldFor && { heldFor: { has: heldFor } }),
      AND: [
        search(q),
        age ? { createdAt: { lte: later(now(), -DAYS[age] * DAY) } } : {},
        beyond(decodeCursor(cursor), order),
      ],
    },
    select: columns,
    orderBy: [{ createdAt: order }, { id: order }],
    take: QUEUE_PAGE_SIZE + 1,
  });
  return toPage(
    rows,
    QUEUE_PAGE_SIZE,
    ({ createdAt, id }) => ({ at: createdAt, id }),
    ({ html, parent, heldFor: reasons, _count, ...row }) => ({
      ...row,
      text: excerpt(html, TEXT_MAX),
      heldFor: reasons as HoldReason[],
      answers: parent && parent.author.name,
      openReports: _count.reports,
    }),
  );
}
