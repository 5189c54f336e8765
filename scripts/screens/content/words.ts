import type { SamplePage, SampleSettings } from '@/prisma/sample/types';

export type Story = { title: string; standfirst: string; labels: string[]; html: string };

/** What a made-up site says in one language; `site-of.ts` makes the same shapes of all of them. */
export type Words = {
  settings: SampleSettings;
  pages: SamplePage[];
  /** Readers, twelve or more; the last ones have the longest names that are allowed. */
  readers: string[];
  writers: string[];
  moderator: string;
  /** Who looks at the site. */
  reader: string;
  bio: string;
  many: Story;
  one: Story;
  none: Story;
  closed: Story;
  own: Story;
  gone: Story;
  draft: Story;
  scheduled: Story;
  /** The first words of the longest title, standfirst and comment; they are filled up to the limits. */
  long: Story;
  /** A word that no line can hold. */
  unbroken: string;
  /** A label of one word, as long as a label may be. */
  longLabel: string;
  /** A comment with every mark that comments may have. */
  marked: string;
  sentences: string[];
  reason: string;
  reportNote: string;
};
