import { v7 as uuidv7 } from 'uuid';
import { Prisma } from '@/generated/prisma/client';
import { now } from './clock';
import type { Tx } from './db';

/** Every kind of event, with what its detail holds. Details hold ids, codes and reasons, never addresses of people. */
export type AuditDetails = {
  'comment.posted': { status: string; heldFor: string[] };
  'comment.edited': { revision: number; status: string };
  'comment.deleted': Record<string, never>;
  'comment.decided': { action: string; reason: string; revision: number; statusBefore: string; statusAfter: string };
  'comment.reported': { reason: string };
  'article.created': { title: string };
  'article.edited': { title: string; revision: number };
  'article.published': { title: string; path: string };
  'article.scheduled': { title: string; path: string; at: string };
  'article.unpublished': { title: string };
  'article.deleted': { title: string };
  'article.bylinesSet': { title: string; personIds: string[] };
  'article.commentsClosed': { title: string };
  'article.commentsOpened': { title: string };
  'media.uploaded': { file: string };
  'media.deleted': { file: string };
  'person.joined': { by: 'password' | 'link' | 'github' | 'google' | 'set-up' | 'operator' };
  'person.roleSet': { before: string; after: string };
  'person.suspended': { until: string; reason: string };
  'person.banned': { reason: string };
  'person.sanctionLifted': { kind: string };
  'person.passwordChanged': Record<string, never>;
  'person.renamed': Record<string, never>;
  'person.emailVerified': { by: 'link' | 'operator' };
  'person.identityLinked': { provider: string };
  'person.signedOutEverywhere': Record<string, never>;
  'settings.changed': { fields: string[] };
  'site.setUp': { sample: boolean };
};

export type AuditKind = keyof AuditDetails;

export type AuditRecord<K extends AuditKind> = {
  kind: K;
  /** null when the system itself acts. */
  actorId: string | null;
  articleId?: string;
  commentId?: string;
  personId?: string;
  detail: AuditDetails[K];
};

/** The statement that writes an event, for a command that writes all its rows in one round trip. */
export function auditSql<K extends AuditKind>(event: AuditRecord<K>): Prisma.Sql {
  const { kind, actorId, articleId = null, commentId = null, personId = null, detail } = event;
  return Prisma.sql`INSERT INTO audit_events (id, kind, actor_id, article_id, comment_id, person_id, detail, created_at)
    VALUES (${uuidv7()}::uuid, ${kind}, ${actorId}::uuid, ${articleId}::uuid, ${commentId}::uuid, ${personId}::uuid,
      ${JSON.stringify(detail)}::jsonb, ${now()})`;
}

/** Writes what was done into the log, in the transaction that does it: the act and its record stand or fall together. */
export async function recordAudit<K extends AuditKind>(tx: Tx, event: AuditRecord<K>): Promise<void> {
  await tx.$executeRaw(auditSql(event));
}
