import { HOUR, later, MINUTE } from '@/lib/clock';
import { requestHash } from '@/lib/comments/idempotency';
import { COMMENT_DEPTH_MAX } from '@/lib/limits';
import { renderComment } from '@/lib/markup/comment';
import { RENDERER_VERSION } from '@/lib/markup/stored-html';
import { minutesOf } from '@/prisma/sample/offset';
import { placedComments, type PlacedComment } from '@/prisma/sample/thread';
import type { SampleComment, SampleStory } from '@/prisma/sample/types';
import type { PlacedArticle } from './articles';
import { addDecision } from './decisions';
import type { Holds } from './holds';
import type { Cast } from './people';
import { auditRow, idAt, type SampleRows } from './rows';

type Place = { id: string; rootId: string; depth: number; createdAt: Date };

export type CommentContext = {
  cast: Cast;
  article: PlacedArticle;
  holds: Holds;
};

/** The first words of a comment that its author changed: without what they added at its end. */
export function beforeEdit(text: string): string {
  const paragraphs = text.split('\n\n');
  return paragraphs.length > 1 ? paragraphs.slice(0, -1).join('\n\n') : text;
}

function addRevisions(rows: SampleRows, comment: SampleComment, place: Place, editedAt: Date | null): void {
  const sources = editedAt ? [beforeEdit(comment.text), comment.text] : [comment.text];
  sources.forEach((source, index) => {
    const createdAt = index === 0 || !editedAt ? place.createdAt : editedAt;
    rows.commentRevisions.push({
      commentId: place.id,
      number: index + 1,
      source,
      html: renderComment(source),
      createdAt,
    });
  });
}

function addReports(rows: SampleRows, comment: SampleComment, place: Place, { cast, article }: CommentContext): void {
  (comment.reports ?? []).forEach(({ by, reason, note }, index) => {
    const createdAt = later(place.createdAt, (10 + 5 * index) * MINUTE);
    const reporterId = cast(by);
    rows.reports.push({ commentId: place.id, commentRevision: 1, reporterId, reason, note: note ?? '', createdAt });
    const about = { actorId: reporterId, articleId: article.id, commentId: place.id };
    rows.auditEvents.push(auditRow(createdAt, 'comment.reported', { reason }, about));
  });
}

function addComment(rows: SampleRows, placed: PlacedComment, parent: Place | null, context: CommentContext): Place {
  const { cast, article, holds } = context;
  const { comment } = placed;
  const createdAt = later(article.publishedAt, minutesOf(comment.at) * MINUTE);
  const id = idAt(createdAt);
  const place: Place = {
    id,
    rootId: parent?.rootId ?? id,
    depth: parent ? Math.min(parent.depth + 1, COMMENT_DEPTH_MAX) : 0,
    createdAt,
  };
  const authorId = cast(comment.by);
  const editedAt = comment.edited ? later(article.publishedAt, minutesOf(comment.edited) * MINUTE) : null;
  const reasons = holds.of(comment);
  const about = { actorId: authorId, articleId: article.id, commentId: id };
  rows.auditEvents.push(
    auditRow(createdAt, 'comment.posted', { status: reasons.length ? 'pending' : 'approved', heldFor: reasons }, about),
  );
  addRevisions(rows, comment, place, editedAt);
  if (editedAt) rows.auditEvents.push(auditRow(editedAt, 'comment.edited', { revision: 2, status: 'approved' }, about));
  addReports(rows, comment, place, context);
  const decided = addDecision(rows, comment, { ...place, articleId: article.id, held: reasons.length > 0 }, cast);
  const deletedAt = comment.deleted ? later(createdAt, HOUR) : null;
  if (deletedAt) rows.auditEvents.push(auditRow(deletedAt, 'comment.deleted', {}, about));
  rows.comments.push({
    ...place,
    articleId: article.id,
    articleRevisionId: article.revisionId,
    parentId: parent?.id ?? null,
    authorId,
    source: comment.text,
    html: renderComment(comment.text),
    rendererVersion: RENDERER_VERSION,
    status: comment.status ?? 'approved',
    heldFor: reasons,
    revision: editedAt ? 2 : 1,
    decisionCount: decided ? 1 : 0,
    editedAt,
    deletedAt,
    deletedById: deletedAt ? authorId : null,
    idempotencyKey: `sample:${id}`,
    requestHash: requestHash({ articleId: article.id, parentId: parent?.id ?? null, source: comment.text }),
  });
  return place;
}

/** Adds the comments of one article, each parent before its replies, with the log of what happened to them. */
export function addComments(rows: SampleRows, { comments }: SampleStory, context: CommentContext): void {
  const places = new Map<SampleComment, Place>();
  for (const placed of placedComments(comments)) {
    const parent = placed.parent ? (places.get(placed.parent) ?? null) : null;
    places.set(placed.comment, addComment(rows, placed, parent, context));
  }
}
