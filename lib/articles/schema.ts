import { z } from 'zod';
import {
  ARTICLE_BODY_MAX,
  ARTICLE_LABELS_MAX,
  ARTICLE_STANDFIRST_MAX,
  ARTICLE_TITLE_MAX,
  BYLINES_MAX,
  LABEL_MAX,
  SLUG_MAX,
} from '@/lib/limits';
import { queryText } from '@/lib/text/query-text';
import { makeSlug } from './slug';

/** On one line: titles stand in lists, feeds and the subjects of mail. Its other spaces are its writer's. */
const title = z
  .string()
  .transform((text) => text.replace(/\s*[\t\n\v\f\r\u2028\u2029]\s*/g, ' ').trim())
  .pipe(z.string().max(ARTICLE_TITLE_MAX, `A title has at most ${ARTICLE_TITLE_MAX} characters.`));
const standfirst = z
  .string()
  .trim()
  .max(ARTICLE_STANDFIRST_MAX, `A standfirst has at most ${ARTICLE_STANDFIRST_MAX} characters.`);
const bodyHtml = z.string().max(ARTICLE_BODY_MAX, `A body has at most ${ARTICLE_BODY_MAX} characters.`);
const labels = z
  .array(
    z
      .string()
      .trim()
      .max(LABEL_MAX, `A label has at most ${LABEL_MAX} characters.`)
      // Its address is made of it.
      .regex(/[^\s\p{P}\p{Cc}\p{Cf}]/u, 'A label needs a letter or a digit.'),
  )
  .max(ARTICLE_LABELS_MAX, `An article has at most ${ARTICLE_LABELS_MAX} labels.`);

/** What its writer wants the address to end in; empty: it is made of the title. */
const slug = z
  .string()
  .trim()
  .max(SLUG_MAX, `The end of an address has at most ${SLUG_MAX} characters.`)
  .refine((text) => text === '' || makeSlug(text, '') !== '', 'An address needs a letter or a digit.')
  .transform((text) => makeSlug(text, ''))
  .optional();

/** What the editor holds. The body is whatever HTML the editor made: it is sanitized before it is stored. */
export const articleContentSchema = z.object({ title, standfirst, bodyHtml, labels, slug });
export type ArticleContent = z.infer<typeof articleContentSchema>;

/** The article meant, and the revision of it that its editor had before them. */
export const articleRefSchema = z.object({ id: z.uuid(), seenRevision: z.int().min(1) });
export type ArticleRef = z.infer<typeof articleRefSchema>;

export const editArticleSchema = articleContentSchema.extend({
  ...articleRefSchema.shape,
  /** Whether readers are told that a published article was changed. */
  noteChange: z.boolean().default(false),
  /** The revision that was seen is this writer's own of a moment ago, saved without being asked: the new one takes its place. */
  replaces: z.boolean().optional(),
});
export type EditArticleInput = z.infer<typeof editArticleSchema>;

export const createArticleSchema = articleContentSchema.extend({
  /** Chosen by whoever asks: asked twice, because no answer came, it is one article all the same. */
  id: z.uuid().optional(),
});
export type CreateArticleInput = z.infer<typeof createArticleSchema>;

export const scheduleArticleSchema = articleRefSchema.extend({ at: z.date() });
export type ScheduleArticleInput = z.infer<typeof scheduleArticleSchema>;

/** What a date-time field sends: digits of a wall clock, without a zone. */
export const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** A moment by the site's clock, as its field sends it. */
export const scheduleFormSchema = articleRefSchema.extend({
  at: z.string().regex(LOCAL_TIME, 'Choose a day and a time.'),
});

export const articleIdSchema = z.object({ id: z.uuid() });
/** `seenStatus`: what was shown to whoever asks for it; a scheduled article may have gone public since. */
export const unpublishSchema = articleIdSchema.extend({ seenStatus: z.enum(['scheduled', 'published']) });
/** A program that showed nothing to anybody leaves `seenStatus` out. */
export type UnpublishInput = Partial<z.infer<typeof unpublishSchema>> & { id: string };

export const closeCommentsSchema = articleIdSchema.extend({ closed: z.boolean() });

export const setBylinesSchema = articleIdSchema.extend({
  /** In the order in which they are named. */
  personIds: z
    .array(z.uuid())
    .min(1, 'An article needs at least one author.')
    .max(BYLINES_MAX, `An article has at most ${BYLINES_MAX} authors.`),
});
export type SetBylinesInput = z.infer<typeof setBylinesSchema>;

export const restoreRevisionSchema = articleRefSchema.extend({ number: z.int().min(1) });
export type RestoreRevisionInput = z.infer<typeof restoreRevisionSchema>;

/** Orders of the desk's list of articles; the first is the usual one. */
export const DESK_SORTS = ['changed', 'oldest', 'published', 'title'] as const;
export type DeskSort = (typeof DESK_SORTS)[number];

/** The list's filter as it stands in an address: what cannot be read is left out (V14). */
export const deskFilterSchema = z.object({
  status: z.enum(['draft', 'scheduled', 'published', 'unpublished']).optional().catch(undefined),
  q: queryText.transform((text) => text?.slice(0, ARTICLE_TITLE_MAX)),
  author: z.uuid().optional().catch(undefined),
  label: queryText.transform((text) => text?.slice(0, LABEL_MAX)),
  sort: z.enum(DESK_SORTS).optional().catch(undefined),
  cursor: queryText,
});
