import { v7 as uuidv7 } from 'uuid';
import type { Prisma } from '@/generated/prisma/client';
import type { AuditDetails, AuditKind } from '@/lib/audit';

/** Everything that the sample adds, in the order in which its tables can take it. */
export type SampleRows = {
  people: Prisma.PersonCreateManyInput[];
  sanctions: Prisma.SanctionCreateManyInput[];
  labels: Prisma.LabelCreateManyInput[];
  articles: Prisma.ArticleCreateManyInput[];
  articleRevisions: Prisma.ArticleRevisionCreateManyInput[];
  bylines: Prisma.BylineCreateManyInput[];
  articleLabels: Prisma.ArticleLabelCreateManyInput[];
  pages: Prisma.StandingPageCreateManyInput[];
  comments: Prisma.CommentCreateManyInput[];
  commentRevisions: Prisma.CommentRevisionCreateManyInput[];
  decisions: Prisma.DecisionCreateManyInput[];
  reports: Prisma.ReportCreateManyInput[];
  auditEvents: Prisma.AuditEventCreateManyInput[];
};

export function noRows(): SampleRows {
  return {
    people: [],
    sanctions: [],
    labels: [],
    articles: [],
    articleRevisions: [],
    bylines: [],
    articleLabels: [],
    pages: [],
    comments: [],
    commentRevisions: [],
    decisions: [],
    reports: [],
    auditEvents: [],
  };
}

/** An id whose time is that of the row, as if the row had been written then. */
export function idAt(at: Date): string {
  return uuidv7({ msecs: at.getTime() });
}

/** A line of the log, as `recordAudit` would have written it at the time. */
export function auditRow<K extends AuditKind>(
  at: Date,
  kind: K,
  detail: AuditDetails[K],
  about: { actorId: string | null; articleId?: string; commentId?: string; personId?: string },
): Prisma.AuditEventCreateManyInput {
  return { id: idAt(at), kind, detail: detail as Prisma.InputJsonObject, createdAt: at, ...about };
}
