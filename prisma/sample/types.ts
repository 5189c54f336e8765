/** The shapes of the sample site's data. The loader turns them into rows; nothing here knows about the database. */

export type SampleRole = 'reader' | 'moderator' | 'author' | 'owner';

export interface SamplePerson {
  /** Lower-case letters, digits and hyphens; also the part of the address before the @. */
  handle: string;
  name: string;
  /** Always under `harrow.example`, a name that RFC 2606 reserves, so that no mail can reach anyone. */
  email: string;
  role: SampleRole;
  joinedAt: string;
  bio?: string;
  ban?: { at: string; by: string; reason: string };
}

export type SampleArticleStatus = 'published' | 'draft' | 'scheduled';

export interface SampleArticle {
  slug: string;
  title: string;
  standfirst: string;
  /** Handles. */
  author: string;
  coAuthors?: string[];
  labels: string[];
  status: SampleArticleStatus;
  /** ISO 8601 in UTC. For a draft, when it was last worked on; for a scheduled article, when it is due. */
  publishedAt: string;
  updatedAt?: string;
  /** Pictures are addressed as `/media/sample/<file>` and lie in `prisma/sample/media/`. */
  html: string;
}

/** A standing page, outside the stream of articles. */
export interface SamplePage {
  slug: string;
  title: string;
  updatedAt: string;
  html: string;
}

/** Time since the article's publication: days, hours, minutes, e.g. `+2h13m` or `+1d4h`. */
export type SampleOffset = `+${string}`;

export type SampleReportReason = 'abuse' | 'spam' | 'off_topic' | 'private_information' | 'false_claim' | 'other';

export interface SampleReport {
  by: string;
  reason: SampleReportReason;
  note?: string;
}

export interface SampleComment {
  by: string;
  at: SampleOffset;
  /** Markdown, as the reader typed it. */
  text: string;
  /** Approved when it says nothing. */
  status?: 'pending' | 'rejected' | 'spam';
  /** Why it was rejected, in the words that its author reads. */
  reason?: string;
  /** The moderator who rejected it or marked it as spam. */
  decidedBy?: string;
  edited?: SampleOffset;
  /** Removed by its author; the replies stay under a tombstone. */
  deleted?: true;
  reports?: SampleReport[];
  replies?: SampleComment[];
}

export interface SampleStory {
  article: SampleArticle;
  comments: SampleComment[];
}

export interface SampleSettings {
  name: string;
  description: string;
  timeZone: string;
  language: string;
  commentMode: 'everyone' | 'newcomers' | 'nobody';
  closeCommentsAfterDays: number | null;
  /** The short policy beside the comment form, as plain paragraphs separated by blank lines. */
  policy: string;
}

export interface SampleSite {
  settings: SampleSettings;
  people: SamplePerson[];
  /** Newest first. */
  stories: SampleStory[];
  pages: SamplePage[];
}
