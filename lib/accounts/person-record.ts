import type { CommentStatus, Role, SanctionKind } from '@/generated/prisma/enums';
import { db } from '@/lib/db';
import { notFound } from '@/lib/errors';
import { isId } from '@/lib/ids';
import { inForceOnly } from '@/lib/in-force';
import { can, type Actor } from '@/lib/policy';
import { weightiest, type Sanctioned } from './queries';

const SANCTIONS_SHOWN = 50;

type Named = { id: string; name: string };

export type SanctionView = {
  id: string;
  kind: SanctionKind;
  reason: string;
  until: Date | null;
  createdAt: Date;
  imposedBy: Named;
  liftedAt: Date | null;
  liftedBy: Named | null;
};

export type PersonRecord = {
  id: string;
  name: string;
  handle: string | null;
  bio: string;
  role: Role;
  joinedAt: Date;
  addressProven: boolean;
  /** Null for viewers who may not see addresses. */
  email: string | null;
  /** Their comments by status; those that were deleted are counted apart. */
  comments: Record<CommentStatus | 'deleted', number>;
  /** What became of the comments that they reported. */
  reports: { open: number; upheld: number; dismissed: number };
  inForce: Sanctioned | null;
  /** Newest first. */
  sanctions: SanctionView[];
};

const named = { select: { id: true, name: true } } as const;

async function countComments(authorId: string): Promise<PersonRecord['comments']> {
  const counts = { pending: 0, approved: 0, rejected: 0, spam: 0, deleted: 0 };
  const [kept, deleted] = await Promise.all([
    db().comment.groupBy({ by: ['status'], where: { authorId, deletedAt: null }, _count: { _all: true } }),
    db().comment.count({ where: { authorId, deletedAt: { not: null } } }),
  ]);
  for (const { status, _count } of kept) counts[status] = _count._all;
  return { ...counts, deleted };
}

/** A report is upheld when the decision that settled it took the comment down, and dismissed when it let it stand. */
async function countReports(reporterId: string): Promise<PersonRecord['reports']> {
  const [counts] = await db().$queryRaw<PersonRecord['reports'][]>`
    SELECT (count(*) FILTER (WHERE r.resolved_at IS NULL))::int AS open,
           (count(*) FILTER (WHERE d.status_after IN ('rejected', 'spam')))::int AS upheld,
           (count(*) FILTER (WHERE d.status_after IN ('approved', 'pending')))::int AS dismissed
    FROM reports r LEFT JOIN decisions d ON d.id = r.resolved_by_decision_id
    WHERE r.reporter_id = ${reporterId}::uuid`;
  return counts ?? { open: 0, upheld: 0, dismissed: 0 };
}

/**
 * All that the desk knows about a person: never a hash, and an address only for those who may see it.
 * @throws {AppError} not_found
 */
export async function getPersonRecord(viewer: Actor, id: string): Promise<PersonRecord> {
  if (!isId(id)) throw notFound('There is no such person.');
  const [person, comments, reports, inForce] = await Promise.all([
    db().person.findUnique({
      where: { id },
      select: {
        id: true,
        name: true,
        handle: true,
        bio: true,
        role: true,
        createdAt: true,
        emailVerifiedAt: true,
        email: can(viewer, 'person.viewEmail'),
        sanctions: {
          select: {
            id: true,
            kind: true,
            reason: true,
            until: true,
            createdAt: true,
            imposedBy: named,
            liftedAt: true,
            liftedBy: named,
          },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
          take: SANCTIONS_SHOWN,
        },
      },
    }),
    countComments(id),
    countReports(id),
    db().sanction.findMany({ where: { personId: id, ...inForceOnly() }, select: { kind: true, until: true } }),
  ]);
  if (!person) throw notFound('There is no such person.');
  const { createdAt, emailVerifiedAt, email, ...rest } = person;
  return {
    ...rest,
    email: email ?? null,
    joinedAt: createdAt,
    addressProven: emailVerifiedAt !== null,
    comments,
    reports,
    inForce: weightiest(inForce),
  };
}
