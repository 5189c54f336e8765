import { z } from 'zod';
import type { CommentStatus } from '@/generated/prisma/enums';
import { publishedOnly } from '@/lib/articles/published';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { trustStoredHtml, type StoredHtml } from '@/lib/markup/stored-html';
import { editableUntil, refusalOfEdit } from './editing';

/** One's own comment on an article, as the enhancement module puts it into a page that was rendered for nobody. */
export type OwnCommentOnPage = {
  id: string;
  parentId: string | null;
  status: CommentStatus;
  /** The text of a comment that the page itself does not hold, because only its author may see it; else null. */
  html: StoredHtml | null;
  createdAt: Date;
  /** When its text becomes final; null when it is already. */
  editableUntil: Date | null;
};

/** More of one person's comments on one article than this are found on their own list. */
const SHOWN = 100;

/** This person's comments on a public article, newest first; what they deleted is left out. Nobody else's ever (V12). */
export async function listOwnOnArticle(authorId: string, articleId: string): Promise<OwnCommentOnPage[]> {
  if (!z.uuid().safeParse(articleId).success) return [];
  const rows = await db().comment.findMany({
    where: { authorId, articleId, deletedAt: null, article: publishedOnly() },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
    select: { id: true, parentId: true, status: true, html: true, createdAt: true, deletedAt: true },
  });
  const at = now();
  return rows.map(({ html, deletedAt, ...row }) => ({
    ...row,
    html: row.status === 'approved' ? null : trustStoredHtml(html),
    editableUntil: refusalOfEdit({ ...row, deletedAt }, at) === null ? editableUntil(row) : null,
  }));
}
