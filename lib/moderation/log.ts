import type { Prisma } from '@/generated/prisma/client';
import type { AuditKind } from '@/lib/audit';
import { db } from '@/lib/db';
import { isId } from '@/lib/ids';
import { DESK_PAGE_SIZE } from '@/lib/limits';
import { decodeCursor, olderThan, toPage, type Page } from '@/lib/pagination';
import { can, type Actor } from '@/lib/policy';

/** What the log may be narrowed to: all events whose kind begins so. */
export const LOG_SUBJECTS = ['comment', 'article', 'media', 'person', 'settings'] as const;
export type LogSubject = (typeof LOG_SUBJECTS)[number];

export type LogFilter = {
  about?: LogSubject | undefined;
  /** Whoever acted, or was acted upon. */
  personId?: string | undefined;
  articleId?: string | undefined;
  kind?: AuditKind | undefined;
  /** Part of the name of whoever acted. */
  by?: string | undefined;
  /** From this instant on, and before that one. */
  from?: Date | undefined;
  to?: Date | undefined;
  cursor?: string | undefined;
};

export type LogEntry = {
  id: string;
  kind: AuditKind;
  createdAt: Date;
  /** Null when the site itself acted. */
  actor: { id: string; name: string } | null;
  person: { id: string; name: string } | null;
  article: { id: string; title: string } | null;
  comment: { id: string; author: { id: string; name: string } } | null;
  /** As `AuditDetails` says for this kind; an older version of the site may have written something else. */
  detail: Record<string, unknown>;
};

/** A filter by something that is no id finds nothing, like an id that nobody has. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const idOr = (id: string) => (isId(id) ? id : NOBODY);

/** Titles of what is not public are for those who may read it (V13): the rest see the log without these lines. */
const ABOUT_HIDDEN_ARTICLES: Prisma.AuditEventWhereInput = {
  OR: [
    { kind: { startsWith: 'article.' }, articleId: null },
    { kind: { startsWith: 'article.' }, article: { NOT: { status: 'published', deletedAt: null } } },
  ],
};

/** LIKE's own signs stand for themselves in what a person typed. */
const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** What this viewer may see of what the filter asks for, from whichever page on. */
export function logWhere(viewer: Actor, filter: LogFilter): Prisma.AuditEventWhereInput {
  const person = filter.personId && idOr(filter.personId);
  return {
    ...(filter.about && { kind: { startsWith: `${filter.about}.` } }),
    ...(filter.kind && { kind: filter.kind }),
    ...(filter.by && { actor: { name: { contains: escapeLike(filter.by), mode: 'insensitive' } } }),
    ...(filter.articleId && { articleId: idOr(filter.articleId) }),
    createdAt: { gte: filter.from, lt: filter.to },
    ...(person && { OR: [{ actorId: person }, { personId: person }, { comment: { authorId: person } }] }),
    ...(!can(viewer, 'article.view') && { NOT: ABOUT_HIDDEN_ARTICLES }),
  };
}

/** A page of what was done, newest first. The query string can neither sort by nor filter on anything else (V14). */
export async function listLog(viewer: Actor, filter: LogFilter): Promise<Page<LogEntry>> {
  const rows = await db().auditEvent.findMany({
    where: { AND: [logWhere(viewer, filter), olderThan(decodeCursor(filter.cursor))] },
    select: {
      id: true,
      kind: true,
      createdAt: true,
      detail: true,
      actor: { select: { id: true, name: true } },
      person: { select: { id: true, name: true } },
      article: { select: { id: true, title: true } },
      comment: { select: { id: true, author: { select: { id: true, name: true } } } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: DESK_PAGE_SIZE + 1,
  });
  return toPage(
    rows,
    DESK_PAGE_SIZE,
    ({ createdAt, id }) => ({ at: createdAt, id }),
    ({ kind, detail, ...event }) => ({
      ...event,
      kind: kind as AuditKind,
      detail: detail !== null && typeof detail === 'object' && !Array.isArray(detail) ? detail : {},
    }),
  );
}
