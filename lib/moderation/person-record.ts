import type { CommentStatus, DecisionAction, SanctionKind } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import { excerpt } from '@/lib/markup/plain-text';

const COMMENTS_SHOWN = 6;
const DECISIONS_SHOWN = 5;
/** Decisions are looked for among this many newest comments of a person, however many they wrote. */
const COMMENTS_LOOKED_AT = 100;
const SANCTIONS_SHOWN = 3;
const EXCERPT_MAX = 120;

export type RecentComment = { id: string; status: CommentStatus; createdAt: Date; title: string; excerpt: string };
export type RecentDecision = {
  id: string;
  commentId: string;
  action: DecisionAction;
  reason: string;
  createdAt: Date;
  deciderName: string;
};
export type RecentSanction = { id: string; kind: SanctionKind; reason: string; createdAt: Date; liftedAt: Date | null };

export type PersonRecord = { comments: RecentComment[]; decisions: RecentDecision[]; sanctions: RecentSanction[] };

/** What a person wrote last but for one comment, what was decided about it, and what held them back. Three queries. */
export async function findPersonRecord(personId: string, besides: string): Promise<PersonRecord> {
  const [comments, decisions, sanctions] = await Promise.all([
    db().comment.findMany({
      where: { authorId: personId, deletedAt: null, id: { not: besides } },
      select: { id: true, status: true, createdAt: true, html: true, article: { select: { title: true } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: COMMENTS_SHOWN,
    }),
    db().$queryRaw<RecentDecision[]>`
      SELECT d.id, d.comment_id AS "commentId", d.action::text AS action, d.reason, d.created_at AS "createdAt",
             p.name AS "deciderName"
      FROM (SELECT id FROM comments WHERE author_id = ${personId}::uuid
            ORDER BY created_at DESC, id DESC LIMIT ${COMMENTS_LOOKED_AT}) AS theirs
      JOIN decisions d ON d.comment_id = theirs.id JOIN people p ON p.id = d.decider_id
      ORDER BY d.created_at DESC, d.id DESC LIMIT ${DECISIONS_SHOWN}`,
    db().sanction.findMany({
      where: { personId },
      select: { id: true, kind: true, reason: true, createdAt: true, liftedAt: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: SANCTIONS_SHOWN,
    }),
  ]);
  return {
    comments: comments.map(({ html, article, ...row }) => ({
      ...row,
      title: article.title,
      excerpt: excerpt(html, EXCERPT_MAX),
    })),
    decisions,
    sanctions,
  };
}
