import { REPORT_REASONS } from '@/lib/comments/schema';
import type { LogEntry } from '@/lib/moderation/log';
import { formatMoment, type Calendar } from '@/lib/site-dates';

/** A piece of a sentence: words, or the name of something that has a page of its own. */
export type Part = string | { to: 'comment' | 'article' | 'person'; id: string; text: string };

const VERDICTS: Record<string, string> = {
  approve: 'approved',
  reject: 'rejected',
  spam: 'marked as spam',
  undo: 'took back the last decision on',
};

const SETTINGS: Record<string, string> = {
  name: 'the name',
  description: 'the description',
  timeZone: 'the time zone',
  language: 'the language',
  commentMode: 'whose comments are reviewed',
  closeCommentsAfterDays: 'when comments close',
  policy: 'the policy in a few words',
};

const JOINED: Record<string, string> = {
  password: 'with a password',
  link: 'by a link in a mail',
  github: 'with GitHub',
  google: 'with Google',
  'set-up': 'as the one who set the site up',
  operator: 'by the operator’s hand',
};

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const because = (reason: unknown): string => (words(reason) ? `: “${words(reason)}”` : '');

function person({ person: subject }: LogEntry): Part {
  return subject ? { to: 'person', id: subject.id, text: subject.name } : 'somebody';
}

function comment({ actor, comment: subject, article }: LogEntry): Part[] {
  const isOwn = subject?.author.id === actor?.id;
  const whose: Part = subject
    ? { to: 'comment', id: subject.id, text: isOwn ? 'a comment' : `the comment by ${subject.author.name}` }
    : 'a comment';
  return article ? [whose, ' on ', { to: 'article', id: article.id, text: article.title }] : [whose];
}

const isOwnAct = ({ actor, person: subject }: LogEntry): boolean => subject !== null && subject.id === actor?.id;

/** Under the title that it had then, when the log kept one. */
function article({ article: subject, detail }: LogEntry): Part {
  const text = words(detail.title) || subject?.title || 'an article';
  return subject ? { to: 'article', id: subject.id, text } : text;
}

/** A picture's file is named by 32 signs of its hash: eight are enough to tell it from the others of a page. */
const picture = ({ detail }: LogEntry): string =>
  `the picture ${words(detail.file).replace(/^([0-9a-f]{8})[0-9a-f]+\./, '$1….')}`;

function day(value: unknown, calendar: Calendar): string {
  const at = new Date(words(value));
  return Number.isNaN(at.getTime()) ? 'an unknown time' : formatMoment(at, calendar);
}

function decided(entry: LogEntry): Part[] {
  const { action, reason } = entry.detail;
  const verb = VERDICTS[words(action)] ?? 'decided on';
  return [`${verb} `, ...comment(entry), because(reason)];
}

function settings(fields: readonly string[]): string {
  const [only = ''] = fields;
  if (only.startsWith('deletedPage:')) return `deleted the page ${only.slice('deletedPage:'.length)}`;
  const named = fields.map((field) =>
    field.startsWith('page:') ? `the page ${field.slice('page:'.length)}` : (SETTINGS[field] ?? field),
  );
  return named.length ? `changed ${named.join(', ')}` : 'changed the settings';
}

/**
 * What was done, to follow the name of who did it. Reads details as whichever version of the site wrote them: what
 * is missing is left out.
 */
export function sentenceOf(entry: LogEntry, calendar: Calendar): Part[] {
  const { kind, detail } = entry;
  switch (kind) {
    case 'comment.posted':
      return ['posted ', ...comment(entry), words(detail.status) === 'pending' ? ', which was held' : ''];
    case 'comment.edited':
      return ['edited ', ...comment(entry)];
    case 'comment.deleted':
      return ['deleted ', ...comment(entry)];
    case 'comment.decided':
      return decided(entry);
    case 'comment.reported': {
      const reason = REPORT_REASONS[words(detail.reason) as keyof typeof REPORT_REASONS] ?? '';
      return ['reported ', ...comment(entry), reason && `: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`];
    }
    case 'article.created':
      return ['began ', article(entry)];
    case 'article.edited':
      return ['edited ', article(entry)];
    case 'article.published':
      return ['published ', article(entry)];
    case 'article.scheduled':
      return ['scheduled ', article(entry), ` for ${day(detail.at, calendar)}`];
    case 'article.unpublished':
      return ['took back ', article(entry)];
    case 'article.deleted':
      return ['deleted ', article(entry)];
    case 'article.bylinesSet':
      return ['changed the authors of ', article(entry)];
    case 'article.commentsClosed':
      return ['closed the comments of ', article(entry)];
    case 'article.commentsOpened':
      return ['opened the comments of ', article(entry)];
    case 'media.uploaded':
      return [`uploaded ${picture(entry)}`];
    case 'media.deleted':
      return [`deleted ${picture(entry)}`];
    case 'person.joined':
      return isOwnAct(entry) ? ['joined ', JOINED[words(detail.by)] ?? ''] : ['added ', person(entry)];
    case 'person.roleSet': {
      const role = `${words(detail.after)} instead of ${words(detail.before)}`;
      return isOwnAct(entry) ? [`became ${role}`] : ['made ', person(entry), ` ${role}`];
    }
    case 'person.suspended':
      return ['suspended ', person(entry), ` until ${day(detail.until, calendar)}`, because(detail.reason)];
    case 'person.banned':
      return ['banned ', person(entry), because(detail.reason)];
    case 'person.sanctionLifted':
      return [`lifted the ${words(detail.kind)} of `, person(entry)];
    case 'person.passwordChanged':
      return ['set a new password for ', person(entry)];
    case 'person.renamed':
      return ['changed the name of ', person(entry)];
    case 'person.emailVerified':
      return ['confirmed the address of ', person(entry)];
    case 'person.identityLinked':
      return [`linked an account at ${words(detail.provider)} to `, person(entry)];
    case 'person.signedOutEverywhere':
      return ['signed out everywhere'];
    case 'settings.changed':
      return [settings(list(detail.fields))];
    case 'site.setUp':
      return [
        entry.actor ? 'set the site up' : 'was set up',
        detail.sample === true ? ', with the sample content' : '',
      ];
    default:
      return unknownKind(kind);
  }
}

/** For a kind that another version of the site writes; adding one to `AuditKind` without a sentence does not compile. */
function unknownKind(kind: never): Part[] {
  return [`did something that this version has no words for (${String(kind)})`];
}
