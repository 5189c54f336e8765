import { z } from 'zod';
import type { CommentMode } from '@/generated/prisma/enums';
import { POLICY_MAX, SETTINGS_DESCRIPTION_MAX, SETTINGS_NAME_MAX } from '@/lib/limits';
import { isBlank } from '@/lib/text/clean-text';
import { isLanguageTag } from './language-tag';
import { isTimeZone } from './time-zone';

/** What everybody may know of the site: its name, its place in time, and the rules of its comments. */
export type SiteSettings = {
  name: string;
  description: string;
  /** An IANA name: dates and the month in an article's address are told in it. */
  timeZone: string;
  /** A BCP 47 tag. */
  language: string;
  commentMode: CommentMode;
  /** Comments close this many days after publication; null keeps them open. */
  closeCommentsAfterDays: number | null;
  /** Plain paragraphs, separated by blank lines, shown beside the comment form. */
  policy: string;
};

/** What a site is before anybody has said otherwise. */
export const DEFAULT_SETTINGS: SiteSettings = {
  name: 'A new site',
  description: '',
  timeZone: 'UTC',
  language: 'en',
  commentMode: 'newcomers',
  closeCommentsAfterDays: null,
  policy: 'Argue with the point, not with the person. Say how you know what you know.',
};

export const COMMENT_MODES = ['everyone', 'newcomers', 'nobody'] as const satisfies readonly CommentMode[];

/** The two standing pages that every site has; others may be added beside them. */
export const ABOUT_PAGE = 'about';
export const POLICY_PAGE = 'comment-policy';

export const STANDING_PAGE_TITLE_MAX = 120;
export const STANDING_PAGE_BODY_MAX = 100_000;
const CLOSE_DAYS_MAX = 3_650;

const oneLine = (max: number) =>
  z
    .string()
    .transform((value) => value.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, { error: `Please use at most ${max} characters.` }));

const shown = (max: number, error: string) => oneLine(max).pipe(z.string().refine((text) => !isBlank(text), { error }));

const days = z
  .union([z.literal(''), z.null(), z.coerce.number()])
  .transform((value) => (value === '' ? null : value))
  .pipe(
    z
      .number({ error: 'Please enter a number of days, or leave it empty.' })
      .int({ error: 'Please enter whole days.' })
      .min(1, { error: 'Please enter at least 1 day, or leave it empty.' })
      .max(CLOSE_DAYS_MAX, { error: `Please enter at most ${CLOSE_DAYS_MAX} days, or leave it empty.` })
      .nullable(),
  );

/** The settings form. Every field is optional: what is not given stays as it is. */
export const settingsSchema = z
  .object({
    name: shown(SETTINGS_NAME_MAX, 'A site needs a name.'),
    description: oneLine(SETTINGS_DESCRIPTION_MAX),
    timeZone: z.string().trim().refine(isTimeZone, { error: 'Please use a time zone such as Europe/London.' }),
    language: z.string().trim().refine(isLanguageTag, { error: 'Please use a language tag such as en or he-IL.' }),
    commentMode: z.enum(COMMENT_MODES, { error: 'Please choose whose comments are reviewed.' }),
    closeCommentsAfterDays: days,
    policy: z
      .string()
      .transform((value) => value.replace(/\r\n?/g, '\n').trim())
      .pipe(z.string().max(POLICY_MAX, { error: `Please use at most ${POLICY_MAX} characters.` })),
  })
  .partial();

export type SettingsInput = z.input<typeof settingsSchema>;
export type SettingsField = keyof SettingsInput;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Please use small letters, digits and hyphens.' });

export const standingPageSchema = z.object({
  slug,
  /** Sent by the form of a page that is not there yet: it takes the place of no other. */
  isNew: z.literal('1').optional(),
  title: shown(STANDING_PAGE_TITLE_MAX, 'A page needs a title.'),
  /** HTML, or plain text and Markdown when it holds no tag. */
  body: z
    .string()
    .trim()
    .min(1, { error: 'A page needs a text.' })
    .max(STANDING_PAGE_BODY_MAX, { error: `Please use at most ${STANDING_PAGE_BODY_MAX} characters.` }),
});

export const standingPageRefSchema = z.object({ slug });

export type StandingPageInput = z.input<typeof standingPageSchema>;
