import {
  ARTICLE_LABELS_MAX,
  ARTICLE_STANDFIRST_MAX,
  ARTICLE_TITLE_MAX,
  COMMENT_MAX,
  LABEL_MAX,
  NAME_MAX,
} from '@/lib/limits';
import type { SampleComment, SamplePerson, SampleSite, SampleStory } from '@/prisma/sample/types';
import { MODERATOR, READER } from '../accounts';
import { offset, threads } from './threads';
import type { Story, Words } from './words';

export const MANY_COMMENTS = 200;
const JOINED = '2025-03-01T09:00:00Z';

/** A text of exactly this length: the words over and over again, cut off. */
function filled(words: string, length: number): string {
  return `${words} `.repeat(Math.ceil(length / words.length)).slice(0, length - 1) + '.';
}

const asReader = (name: string, index: number): SamplePerson => ({
  handle: `screens-reader-${index}`,
  name,
  email: `screens-reader-${index}@screens.example`,
  role: 'reader',
  joinedAt: JOINED,
});

function peopleOf(words: Words): SamplePerson[] {
  const writers = words.writers.map((name, index): SamplePerson => {
    const handle = `screens-writer-${index}`;
    return { handle, name, email: `${handle}@screens.example`, role: 'author', joinedAt: JOINED, bio: words.bio };
  });
  return [
    ...words.readers.map((name) => name.slice(0, NAME_MAX)).map(asReader),
    ...writers,
    {
      handle: MODERATOR,
      name: words.moderator,
      email: `${MODERATOR}@screens.example`,
      role: 'moderator',
      joinedAt: JOINED,
    },
    { ...READER, name: words.reader, role: 'reader', joinedAt: JOINED, bio: words.bio },
  ];
}

type Given = Partial<SampleStory['article']> & { comments?: SampleComment[] };

function storyOf(
  slug: string,
  { title, standfirst, labels, html }: Story,
  { comments = [], ...given }: Given,
): SampleStory {
  const author = 'screens-writer-0';
  const publishedAt = '2026-11-14T08:30:00Z';
  return {
    article: { slug, title, standfirst, labels, html, author, status: 'published', publishedAt, ...given },
    comments,
  };
}

/** The longest of everything that an article has. */
function longStory(words: Words): SampleStory {
  const { long, unbroken, longLabel, writers } = words;
  const labels = Array.from({ length: ARTICLE_LABELS_MAX }, (_, n) =>
    n === 0 ? longLabel.slice(0, LABEL_MAX) : `${long.labels[n % long.labels.length] ?? ''} ${n}`.slice(0, LABEL_MAX),
  );
  const by = 'screens-reader-0';
  const comments: SampleComment[] = [
    { by, at: '+1h', text: filled(`${words.marked}\n\n`, COMMENT_MAX), decidedBy: MODERATOR },
    { by, at: '+2h', text: unbroken.repeat(8).slice(0, 600), decidedBy: MODERATOR },
  ];
  return storyOf(
    'screens-long',
    {
      ...long,
      title: `${filled(long.title, ARTICLE_TITLE_MAX - unbroken.length - 1)} ${unbroken}`,
      standfirst: filled(long.standfirst, ARTICLE_STANDFIRST_MAX),
      labels,
    },
    {
      publishedAt: '2026-11-15T08:30:00Z',
      updatedAt: '2026-11-16T08:30:00Z',
      coAuthors: writers.slice(1).map((_, index) => `screens-writer-${index + 1}`),
      comments,
    },
  );
}

/** The reader's own comments, one for everything that can become of one, and what else a thread can hold. */
function ownComments({ sentences, reason, reportNote, marked }: Words): SampleComment[] {
  const said = (n: number) => sentences[n % sentences.length] ?? '';
  const by = READER.handle;
  const other = 'screens-reader-1';
  return [
    { by, at: offset(60), text: marked, decidedBy: MODERATOR, edited: offset(66) },
    { by, at: offset(200), text: said(1), status: 'rejected', reason, decidedBy: MODERATOR },
    { by, at: offset(300), text: said(2), status: 'spam', decidedBy: MODERATOR },
    {
      ...{ by, at: offset(400), text: said(3), deleted: true },
      replies: [{ by: other, at: offset(460), text: said(4), decidedBy: MODERATOR }],
    },
    {
      ...{ by: other, at: offset(500), text: said(5), reports: [{ by, reason: 'other', note: reportNote }] },
      replies: [{ by: 'screens-writer-0', at: offset(530), text: said(6) }],
    },
    { by, at: offset(9_000), text: `${said(7)}\n\n${said(8)}`, status: 'pending' },
  ];
}

/** The same site in every language: an article of each shape, and the longest that each part may be. */
export function siteOf(words: Words): SampleSite {
  const { many, one, none, closed, own, gone, draft, scheduled } = words;
  return {
    settings: words.settings,
    pages: words.pages,
    people: peopleOf(words),
    stories: [
      storyOf('screens-scheduled', scheduled, { status: 'scheduled', publishedAt: '2026-12-01T08:30:00Z' }),
      storyOf('screens-draft', draft, { status: 'draft', publishedAt: '2026-11-18T10:00:00Z' }),
      longStory(words),
      storyOf('screens-many', many, {
        coAuthors: ['screens-writer-1'],
        comments: threads(words.sentences, words.readers.length, MANY_COMMENTS),
      }),
      storyOf('screens-own', own, { publishedAt: '2026-11-12T08:30:00Z', comments: ownComments(words) }),
      storyOf('screens-one', one, {
        publishedAt: '2026-11-10T08:30:00Z',
        comments: threads(words.sentences, words.readers.length, 1),
      }),
      storyOf('screens-none', none, { publishedAt: '2026-11-08T08:30:00Z', author: 'screens-writer-1' }),
      storyOf('screens-closed', closed, {
        publishedAt: '2026-10-05T08:30:00Z',
        updatedAt: '2026-10-07T08:30:00Z',
        comments: threads(words.sentences, words.readers.length, 7),
      }),
      storyOf('screens-gone', gone, { publishedAt: '2026-09-05T08:30:00Z' }),
    ],
  };
}
