import type { CommentStatus, SanctionKind } from '@/generated/prisma/enums';
import { DAY } from '@/lib/clock';
import { LINK_LIFETIME } from '@/lib/limits';

/** A comment that a mail is about. `path` is a path of this site (from lib/paths.ts), as everywhere here. */
type AboutComment = { name: string; articleTitle: string; path: string };

/** One answer as a mail shows it: its writer's public name and the beginning of its text. */
export type AnswerShown = { name: string; excerpt: string };

/**
 * Every mail that the site writes, with what its text needs. Mail to an address that nobody has proven carries no name
 * and no text of anybody: either is something that a stranger may have chosen.
 */
export type MailRequest = { to: string } & (
  | { kind: 'sign_in_link'; path: string }
  | { kind: 'complete_sign_up'; path: string }
  | { kind: 'account_exists' }
  | { kind: 'verify_email'; path: string }
  | { kind: 'reset_password'; path: string }
  | { kind: 'password_changed'; name: string }
  | ({ kind: 'comment_held'; source: string } & AboutComment)
  | ({ kind: 'comment_approved' } & AboutComment)
  | ({ kind: 'comment_rejected'; reason: string; source: string } & AboutComment)
  /** A decision that a mail told of was taken back; `status` is what the comment is again. */
  | ({ kind: 'comment_reconsidered'; status: CommentStatus } & AboutComment)
  /** `count` answers, the first of them in `answers`; `stopPath` takes a POST that ends such mail (RFC 8058). */
  | ({ kind: 'comment_answered'; answers: AnswerShown[]; count: number; stopPath: string } & AboutComment)
  | { kind: 'person_suspended'; name: string; reason: string; until: Date }
  | { kind: 'person_banned'; name: string; reason: string }
  | { kind: 'sanction_lifted'; name: string; sanction: SanctionKind }
  | { kind: 'owner_welcome'; name: string }
);

export type MailKind = MailRequest['kind'];

/** Good news gets old: a notice that waited longer than this is not sent any more. */
const NOTICE_LIFETIME = 3 * DAY;

/** How long after it was written a mail may still be delivered: one with a link, for as long as its link works. */
const DELIVERED_WITHIN: Record<MailKind, number> = {
  sign_in_link: LINK_LIFETIME,
  complete_sign_up: LINK_LIFETIME,
  verify_email: LINK_LIFETIME,
  reset_password: LINK_LIFETIME,
  account_exists: NOTICE_LIFETIME,
  password_changed: NOTICE_LIFETIME,
  comment_held: DAY,
  comment_approved: NOTICE_LIFETIME,
  comment_rejected: NOTICE_LIFETIME,
  comment_reconsidered: NOTICE_LIFETIME,
  comment_answered: NOTICE_LIFETIME,
  person_suspended: NOTICE_LIFETIME,
  person_banned: NOTICE_LIFETIME,
  sanction_lifted: NOTICE_LIFETIME,
  owner_welcome: NOTICE_LIFETIME,
};

const LINK_KINDS: ReadonlySet<string> = new Set<MailKind>([
  'sign_in_link',
  'complete_sign_up',
  'verify_email',
  'reset_password',
]);

/** True for mail that holds a link which signs in or changes an account. */
export function holdsOneTimeLink(kind: string): boolean {
  return LINK_KINDS.has(kind);
}

/** Milliseconds for which a mail of this kind is worth sending. A kind of an older version counts as a notice. */
export function deliveredWithin(kind: string): number {
  return kind in DELIVERED_WITHIN ? DELIVERED_WITHIN[kind as MailKind] : NOTICE_LIFETIME;
}
