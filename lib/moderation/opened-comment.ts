import type { CommentStatus } from '@/generated/prisma/enums';
import { notFound } from '@/lib/errors';
import { isId } from '@/lib/ids';
import { formatDay, formatMoment, formatPeriod, monthOf, type Calendar } from '@/lib/site-dates';
import { getCommentForDesk } from './dossier';
import { findAuthorsRecord, type PersonRecord } from './person-record';
import type { AuthorRecord, CommentDossier } from './schema';
import { findSurroundings, type Neighbor, type Surroundings } from './thread';

/** An instant, and how the site's clock and language tell it. */
export type Told = { iso: string; words: string };

/** The same, with every date told: it travels to the browser as JSON, and is drawn alike on both sides. */
type Telling<T> = {
  [Key in keyof T]: T[Key] extends Date
    ? Told
    : T[Key] extends Date | null
      ? Told | null
      : T[Key] extends (infer Item)[]
        ? Telling<Item>[]
        : T[Key];
};

export type ToldNeighbor = Telling<Neighbor>;
export type ToldRecord = { [Key in keyof PersonRecord]: Telling<PersonRecord[Key][number]>[] };
export type ToldReport = Telling<CommentDossier['reports'][number]>;
export type ToldDecision = Telling<CommentDossier['decisions'][number]>;
export type ToldRevision = Telling<CommentDossier['revisions'][number]>;

/** A comment with all that a moderator may want to know before deciding. */
export type OpenedComment = Telling<Omit<CommentDossier, 'author' | 'reports' | 'decisions' | 'revisions'>> & {
  reports: ToldReport[];
  decisions: ToldDecision[];
  revisions: ToldRevision[];
  author: Pick<AuthorRecord, 'id' | 'name' | 'role' | 'addressProven' | 'counts'> & {
    /** The month, in words. */
    since: string;
    sanction: { kind: 'suspension' | 'ban'; until: string | null } | null;
  };
  around: { [Place in keyof Surroundings]: ToldNeighbor[] };
  record: ToldRecord;
  /** Which list of the queue it stands in. */
  tab: CommentStatus | 'reported';
};

/** Tells every date in what was read, at any depth that a dossier has. */
function tell(value: unknown, calendar: Calendar): unknown {
  if (value instanceof Date) return { iso: value.toISOString(), words: formatMoment(value, calendar) } satisfies Told;
  if (Array.isArray(value)) return value.map((item) => tell(item, calendar));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, tell(part, calendar)]));
}

/**
 * One comment with its thread, its history and its author's record, all of it read at once.
 * @throws {AppError} not_found
 */
export async function openComment(id: string, calendar: Calendar): Promise<OpenedComment> {
  if (!isId(id)) throw notFound();
  const [{ author, ...comment }, around, record] = await Promise.all([
    getCommentForDesk(id),
    findSurroundings(id),
    findAuthorsRecord(id),
  ]);
  const { joinedAt, sanction, ...person } = author;
  const isReported = comment.reports.some(({ resolvedAt }) => resolvedAt === null);
  // The shape is `Telling`'s own: the same names, dates told.
  const told = tell({ ...comment, around, record }, calendar) as Omit<OpenedComment, 'author' | 'tab'>;
  return {
    ...told,
    author: {
      ...person,
      since: formatPeriod(monthOf(joinedAt, calendar.timeZone), calendar),
      sanction: sanction && { kind: sanction.kind, until: sanction.until && formatDay(sanction.until, calendar) },
    },
    tab: isReported ? 'reported' : comment.status,
  };
}
