import type { AuditKind } from '@/lib/audit';

/** Every kind of event, in the past tense: the log tells what was done. */
export const KIND_NAMES: Record<AuditKind, string> = {
  'comment.posted': 'posted a comment',
  'comment.edited': 'edited a comment',
  'comment.deleted': 'deleted a comment',
  'comment.decided': 'decided on a comment',
  'comment.reported': 'reported a comment',
  'article.created': 'began an article',
  'article.edited': 'edited an article',
  'article.published': 'published an article',
  'article.scheduled': 'scheduled an article',
  'article.unpublished': 'took back an article',
  'article.deleted': 'deleted an article',
  'article.bylinesSet': 'changed authors',
  'article.commentsClosed': 'closed comments',
  'article.commentsOpened': 'opened comments',
  'media.uploaded': 'uploaded a picture',
  'media.deleted': 'deleted a picture',
  'person.joined': 'joined',
  'person.roleSet': 'changed a role',
  'person.suspended': 'suspended somebody',
  'person.banned': 'banned somebody',
  'person.sanctionLifted': 'let somebody go on',
  'person.passwordChanged': 'set a new password',
  'person.renamed': 'changed a name',
  'person.emailVerified': 'confirmed an address',
  'person.identityLinked': 'linked an account',
  'person.signedOutEverywhere': 'signed out everywhere',
  'settings.changed': 'changed the settings',
  'site.setUp': 'set the site up',
};

export const isLogKind = (kind: string | undefined): kind is AuditKind =>
  kind !== undefined && Object.hasOwn(KIND_NAMES, kind);

/** The kinds of one subject, or all. */
export const kindsOf = (about: string | undefined): AuditKind[] =>
  Object.keys(KIND_NAMES).filter(
    (kind): kind is AuditKind => isLogKind(kind) && (!about || kind.startsWith(`${about}.`)),
  );
