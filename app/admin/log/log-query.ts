import { z } from 'zod';
import { LOG_SUBJECTS, type LogFilter, type LogSubject } from '@/lib/moderation/log';
import { paths } from '@/lib/paths';
import { queryText } from '@/lib/text/query-text';

/** The part of the log that an address asks for. What it does not understand, it leaves out (V14). */
export const logQuery = z
  .object({
    about: z.enum(LOG_SUBJECTS).optional().catch(undefined),
    person: queryText,
    article: queryText,
    cursor: queryText,
  })
  .transform(({ person, article, ...rest }): LogFilter => ({ ...rest, personId: person, articleId: article }));

/** The address of a part of the log. */
export function logAddress({ about, personId, articleId, cursor }: LogFilter): string {
  return paths.adminLog({ about, person: personId, article: articleId, cursor });
}

export const SUBJECT_NAMES: Record<LogSubject, string> = {
  comment: 'Comments',
  article: 'Articles',
  media: 'Pictures',
  person: 'People',
  settings: 'Settings',
};
