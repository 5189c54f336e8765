import type { Prisma } from '@/generated/prisma/client';
import { publishedOnly } from '@/lib/articles/published';
import { now } from '@/lib/clock';
import { db } from '@/lib/db';
import { isId } from '@/lib/ids';
import { OWN_COMMENTS_PAGE_SIZE } from '@/lib/limits';
import { excerpt } from '@/lib/markup/plain-text';
import { trustStoredHtml } from '@/lib/markup/stored-html';
import { decodeCursor, olderThan, toPage, type Page } from '@/lib/pagination';
import { hashToken } from '@/lib/secrets';
import { findPublicArticle } from './commentable';
import { editableUntil, refusalOfEdit } from './editing';
import type { CommentInContext, FormContext, OwnComment, OwnCommentLine, ShownComment } from './schema';
import { explainHold } from './screening';
import { isVisible, visibleOnly } from './visibility';

const EXCERPT_MAX = 160;
/** A comment that was decided on more often is told its newest decisions. */
const DECISIONS_TOLD = 20;

const shownColumns = {
  id: true,
  html: true,
  createdAt: true,
  editedAt: true,
  status: true,
  deletedAt: true,
  author: { select: { id: true, name: true } },
} satisfies Prisma.CommentSelect;

type ShownRow = Prisma.CommentGetPayload<{ select: typeof shownColumns }>;

function shown(row: ShownRow): ShownComment {
  const { id, html, createdAt, editedAt, author } = row;
  return { id, html: trustStoredHtml(html), createdAt, editedAt, authorId: author.id, authorName: author.name };
}

const shownOrNull = (row: ShownRow | null) => (row && isVisible(row) ? shown(row) : null);

/** The text that a token brings back, while it is kept. */
export async function findKeptComment(token: string) {
  return db().keptComment.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: now() } },
    select: { articleId: true, parentId: true, source: true },
  });
}

/** What the form on its own page shows beside the text; null when readers cannot see the article. */
export async function findFormContext(articleId: string, parentId?: string | null): Promise<FormContext | null> {
  const article = await findPublicArticle(db(), articleId);
  if (!article) return null;
  const { id, title, path, revision, open } = article;
  const parent =
    parentId && isId(parentId)
      ? await db().comment.findFirst({ where: { id: parentId, articleId, ...visibleOnly }, select: shownColumns })
      : null;
  return {
    article: { id, title, path, revision, open },
    parent: parent && shown(parent),
    parentGone: Boolean(parentId) && parent === null,
  };
}

/** A public comment with what it answers; null for one that the public does not see, whoever asks (V12). */
export async function findCommentInContext(id: string): Promise<CommentInContext | null> {
  const row = isId(id)
    ? await db().comment.findFirst({
        where: { id, ...visibleOnly, article: publishedOnly() },
        select: {
          ...shownColumns,
          articleId: true,
          article: { select: { title: true, path: true } },
          parent: { select: shownColumns },
        },
      })
    : null;
  if (!row?.article.path) return null;
  return {
    ...shown(row),
    articleId: row.articleId,
    article: { title: row.article.title, path: row.article.path },
    parent: shownOrNull(row.parent),
  };
}

const ownColumns = {
  id: true,
  status: true,
  source: true,
  html: true,
  revision: true,
  heldFor: true,
  createdAt: true,
  editedAt: true,
  deletedAt: true,
  articleId: true,
  parent: { select: shownColumns },
  decisions: {
    select: { action: true, reason: true, createdAt: true },
    orderBy: { number: 'desc' },
    take: DECISIONS_TOLD,
  },
} satisfies Prisma.CommentSelect;

/** A comment of this person, in any state; null when it is not theirs or not there. */
export async function findOwnComment(id: string, authorId: string): Promise<OwnComment | null> {
  if (!isId(id)) return null;
  const row = await db().comment.findFirst({ where: { id, authorId }, select: ownColumns });
  if (!row) return null;
  const { heldFor, decisions, articleId, html, parent, ...rest } = row;
  const article = await findPublicArticle(db(), articleId);
  const editable = article !== null && refusalOfEdit(row, now()) === null;
  const rejection = decisions.find(({ action }) => action === 'reject');
  return {
    ...rest,
    html: trustStoredHtml(html),
    heldBecause: row.status === 'pending' ? explainHold(heldFor) : [],
    rejectionReason: row.status === 'rejected' ? (rejection?.reason ?? '') : null,
    wasHeld: heldFor.length > 0,
    decisions: decisions.map(({ action, createdAt }) => ({ action, at: createdAt })).reverse(),
    article: article && { id: article.id, title: article.title, path: article.path, open: article.open },
    parent: shownOrNull(parent),
    editableUntil: editable ? editableUntil(row) : null,
  };
}

/** A page of somebody's own comments, newest first. The title of an article that is not public is left out. */
export async function listOwnComments(authorId: string, before?: string): Promise<Page<OwnCommentLine>> {
  const rows = await db().comment.findMany({
    where: {
      authorId,
      ...olderThan(decodeCursor(before)),
    },
    select: { id: true, status: true, html: true, createdAt: true, deletedAt: true, articleId: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: OWN_COMMENTS_PAGE_SIZE + 1,
  });
  const articles = await db().article.findMany({
    where: { id: { in: rows.map(({ articleId }) => articleId) }, ...publishedOnly() },
    select: { id: true, title: true, path: true },
  });
  const byId = new Map(articles.map(({ id, title, path }) => [id, { title, path: path ?? '/' }]));
  return toPage(
    rows,
    OWN_COMMENTS_PAGE_SIZE,
    ({ createdAt, id }) => ({ at: createdAt, id }),
    ({ html, articleId, ...row }) => ({
      ...row,
      excerpt: row.deletedAt ? '' : excerpt(html, EXCERPT_MAX),
      article: byId.get(articleId) ?? null,
    }),
  );
}
