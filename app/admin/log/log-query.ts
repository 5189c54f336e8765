import { z } from 'zod';
import type { FilterChip } from '@/components/desk/filter-bar';
import { instantOf } from '@/lib/articles/wall-time';
import { DAY, later } from '@/lib/clock';
import { LOG_SUBJECTS, type LogFilter, type LogSubject } from '@/lib/moderation/log';
import { paths } from '@/lib/paths';
import { queryText } from '@/lib/text/query-text';
import { isLogKind, KIND_NAMES } from './log-kinds';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .catch(undefined);

/** The part of the log that an address asks for. What it does not understand, it leaves out (V14). */
export const logQuery = z.object({
  about: z.enum(LOG_SUBJECTS).optional().catch(undefined),
  kind: z.string().refine(isLogKind).optional().catch(undefined),
  by: queryText,
  person: queryText,
  article: queryText,
  from: day,
  to: day,
  cursor: queryText,
});
export type LogQuery = z.infer<typeof logQuery>;

/** The address of a part of the log. */
export function logAddress({ about, kind, by, person, article, from, to, cursor }: LogQuery): string {
  return paths.adminLog({ about, kind, by, person, article, from, to, cursor });
}

/** What the address means by the site's clock: both days are part of it. A day that is none is left out. */
export function logFilter(query: LogQuery, timeZone: string): LogFilter {
  const { about, kind, by, person, article, from, to, cursor } = query;
  const start = (text: string | undefined) => (text && instantOf(`${text}T00:00`, timeZone)) || undefined;
  const last = start(to);
  // Days are not all 24 hours long: noon of the next day is in it, whatever the clock did at night.
  const next = last && new Date(later(last, 1.5 * DAY)).toISOString().slice(0, 10);
  return {
    ...{ about, by, cursor, personId: person, articleId: article, from: start(from), to: start(next) },
    kind: isLogKind(kind) ? kind : undefined,
  };
}

export const SUBJECT_NAMES: Record<LogSubject, string> = {
  comment: 'Comments',
  article: 'Articles',
  media: 'Pictures',
  person: 'People',
  settings: 'Settings',
};

/** What the log is narrowed to, each with the address without it. */
export function logChips(query: LogQuery): FilterChip[] {
  const without = (change: Partial<LogQuery>) => logAddress({ ...query, cursor: undefined, ...change });
  const { kind, by, person, article, from, to } = query;
  return [
    ...(by ? [{ name: 'Who', value: by, href: without({ by: undefined }) }] : []),
    ...(isLogKind(kind) ? [{ name: 'What', value: KIND_NAMES[kind], href: without({ kind: undefined }) }] : []),
    ...(from ? [{ name: 'From', value: from, href: without({ from: undefined }) }] : []),
    ...(to ? [{ name: 'To', value: to, href: without({ to: undefined }) }] : []),
    ...(person ? [{ name: 'Concerns', value: 'one person', href: without({ person: undefined }) }] : []),
    ...(article ? [{ name: 'Concerns', value: 'one article', href: without({ article: undefined }) }] : []),
  ];
}
