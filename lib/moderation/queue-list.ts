import type { CommentStatus, Role } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import type { HoldReason } from '@/lib/comments/screening';
import { QUEUE_LOOK_MAX, QUEUE_PAGE_SIZE } from '@/lib/limits';
import { excerpt } from '@/lib/markup/plain-text';
import { encodeCursor, toPage, type Cursor, type Page } from '@/lib/pagination';
import { candidates, inOrder, matching } from './queue-conditions';
import type { QueueFilter, QueueItem } from './schema';

/** More than a list shows in its two lines: whoever hears the page, or searches in it, finds the rest. */
const TEXT_MAX = 400;

type Row = {
  id: string;
  status: CommentStatus;
  html: string;
  createdAt: Date;
  editedAt: Date | null;
  revision: number;
  decisionCount: number;
  heldFor: string[];
  articleId: string;
  articleTitle: string;
  answers: string | null;
  authorId: string;
  authorName: string;
  authorRole: Role;
  openReports: number;
};

const view = ({
  html,
  heldFor,
  articleId,
  articleTitle,
  authorId,
  authorName,
  authorRole,
  ...row
}: Row): QueueItem => ({
  ...row,
  text: excerpt(html, TEXT_MAX),
  heldFor: heldFor as HoldReason[],
  article: { id: articleId, title: articleTitle },
  author: { id: authorId, name: authorName, role: authorRole },
});

/** A page of the queue. */
export type QueuePage = Page<QueueItem> & {
  /** Whether it ends where looking ended, and not for being full: `next` looks through what comes after. */
  isPartial: boolean;
};

/**
 * A page of one tab of the queue. What waits comes oldest first, so that nobody is forgotten; what is settled comes
 * newest first. The query string can neither sort by nor filter on anything else (V14). Looks at `look` comments at
 * most, so that words which nobody wrote cost no more in a flood than in a quiet week.
 */
export async function listQueue(filter: QueueFilter, look = QUEUE_LOOK_MAX): Promise<QueuePage> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT c.id, c.status::text AS status, c.html, c.created_at AS "createdAt", c.edited_at AS "editedAt", c.revision,
           c.decision_count AS "decisionCount", coalesce(c.held_for, '{}') AS "heldFor", a.id AS "articleId", a.title AS "articleTitle",
           answered.name AS answers, p.id AS "authorId", p.name AS "authorName", p.role::text AS "authorRole",
           (SELECT count(*)::int FROM reports r WHERE r.comment_id = c.id AND r.resolved_at IS NULL) AS "openReports"
    FROM (SELECT c.* FROM comments c WHERE ${candidates(filter)} ${inOrder(filter)} LIMIT ${look}) AS c
    JOIN articles a ON a.id = c.article_id AND a.deleted_at IS NULL
    JOIN people p ON p.id = c.author_id
    LEFT JOIN comments parent ON parent.id = c.parent_id
    LEFT JOIN people answered ON answered.id = parent.author_id
    WHERE ${matching(filter)} ${inOrder(filter)} LIMIT ${QUEUE_PAGE_SIZE + 1}`;
  const page = toPage(rows, QUEUE_PAGE_SIZE, ({ createdAt, id }) => ({ at: createdAt, id }), view);
  if (page.next) return { ...page, isPartial: false };
  const end = await findEndOfLook(filter, look);
  return { ...page, next: end && encodeCursor(end), isPartial: end !== null };
}

/** The last comment that was looked at; null when there is none after it. */
async function findEndOfLook(filter: QueueFilter, look: number): Promise<Cursor | null> {
  const [last, after] = await db().$queryRaw<Cursor[]>`
    SELECT at, id FROM (
      SELECT c.created_at AS at, c.id, row_number() OVER (${inOrder(filter)}) AS place
      FROM comments c WHERE ${candidates(filter)} ${inOrder(filter)} LIMIT ${look + 1}) AS looked
    WHERE place >= ${look} ORDER BY place`;
  return last && after ? last : null;
}
