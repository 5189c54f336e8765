import { z } from 'zod';
import { paths, withQuery } from '@/lib/paths';

/** What is shown of a revision: what it changed, how it differs from the current text, or its whole text. */
export const REVISION_VIEWS = ['changes', 'current', 'text'] as const;
export type RevisionView = (typeof REVISION_VIEWS)[number];

const number = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)
  .optional()
  .catch(undefined);

/** The history that an address asks for. What it does not understand, it leaves out. */
export const revisionQuery = z.object({
  number,
  before: number,
  show: z.enum(REVISION_VIEWS).optional().catch(undefined),
});
export type RevisionQuery = z.infer<typeof revisionQuery>;

/** The address of an article's history, at one revision of it. */
export function revisionAddress(id: string, query: RevisionQuery): string {
  const { number: shown, before, show } = query;
  return withQuery(paths.adminArticleRevisions(id), { number: shown?.toString(), before: before?.toString(), show });
}
