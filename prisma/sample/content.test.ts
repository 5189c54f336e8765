import { readFile } from 'node:fs/promises';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  ARTICLE_LABELS_MAX,
  ARTICLE_STANDFIRST_MAX,
  ARTICLE_TITLE_MAX,
  BIO_MAX,
  COMMENT_DEPTH_MAX,
  COMMENT_EDIT_WINDOW,
  COMMENT_MAX,
  NAME_MAX,
  REJECTION_REASON_MAX,
  REPORT_NOTE_MAX,
  SLUG_MAX,
} from '@/lib/limits';
import { sampleSite } from './content';
import { minutesOf, momentOf } from './offset';
import { placedComments } from './thread';

type Element = DefaultTreeAdapterTypes.Element;

/** After this moment nothing on the sample site has happened yet, so that a first start never shows a comment from tomorrow. */
const LATEST = Date.parse('2026-11-22T00:00:00Z');

const { people, stories, pages } = sampleSite;
const personOf = new Map(people.map((person) => [person.handle, person]));
const published = stories.filter(({ article }) => article.status === 'published');
const placed = stories.flatMap(({ article, comments }) =>
  placedComments(comments).map((one) => ({ ...one, article, where: `${article.slug} ${one.comment.at}` })),
);
const comments = placed.map((one) => one.comment);
const documents = [...stories.map(({ article }) => article), ...pages];

const allowed: Record<string, readonly string[]> = {
  p: ['dir', 'lang'],
  h2: [],
  h3: [],
  blockquote: [],
  aside: ['class'],
  ul: [],
  ol: [],
  li: ['id'],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
  figure: [],
  figcaption: [],
  cite: [],
  img: ['src', 'width', 'height', 'alt'],
  pre: [],
  code: ['class'],
  em: [],
  strong: [],
  a: ['href', 'id'],
  sup: [],
  section: ['class'],
  hr: [],
};

function elementsOf(html: string): Element[] {
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...walk(child)] : []));
  return walk(parseFragment(html));
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
const unique = (values: string[]) => expect(new Set(values).size, values.join(' ')).toBe(values.length);

describe('the people of the sample site', () => {
  it('have their own handles, names and addresses, within the limits', () => {
    unique(people.map((person) => person.handle));
    unique(people.map((person) => person.name.toLowerCase()));
    for (const person of people) {
      expect(person.handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(person.email).toBe(`${person.handle}@harrow.example`);
      expect(person.name.length).toBeLessThanOrEqual(NAME_MAX);
      expect(person.bio?.length ?? 0).toBeLessThanOrEqual(BIO_MAX);
      if (person.ban) expect(personOf.get(person.ban.by)?.role).toBe('moderator');
    }
  });

  it('are one owner, several authors and moderators, and more than a dozen readers', () => {
    const count = (role: string) => people.filter((person) => person.role === role).length;
    expect(count('owner')).toBe(1);
    expect(count('author')).toBeGreaterThanOrEqual(2);
    expect(count('moderator')).toBeGreaterThanOrEqual(1);
    expect(count('reader')).toBeGreaterThan(12);
  });
});

describe('the articles of the sample site', () => {
  it('have unique slugs, known authors and lengths that the site allows', () => {
    unique(stories.map(({ article }) => article.slug));
    for (const { article } of stories) {
      expect(article.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(article.slug.length).toBeLessThanOrEqual(SLUG_MAX);
      expect(article.title.length).toBeLessThanOrEqual(ARTICLE_TITLE_MAX);
      expect(article.standfirst.length).toBeLessThanOrEqual(ARTICLE_STANDFIRST_MAX);
      expect(article.labels.length).toBeLessThanOrEqual(ARTICLE_LABELS_MAX);
      expect(article.labels.length).toBeGreaterThan(0);
      for (const handle of [article.author, ...(article.coAuthors ?? [])]) {
        expect(personOf.get(handle)?.role, handle).toMatch(/^(author|owner)$/);
      }
    }
  });

  it('come newest first, and what is published is published by now', () => {
    const dates = stories.map(({ article }) => Date.parse(article.publishedAt));
    expect(dates).toEqual([...dates].sort((earlier, later) => later - earlier));
    for (const { article } of published) {
      expect(Date.parse(article.publishedAt)).toBeLessThan(LATEST);
      if (article.updatedAt) expect(Date.parse(article.updatedAt)).toBeGreaterThan(Date.parse(article.publishedAt));
    }
    expect(new Set(published.map(({ article }) => article.publishedAt.slice(0, 7))).size).toBeGreaterThanOrEqual(5);
  });

  it('are of the shapes that the design asks for', () => {
    const html = (pattern: RegExp) => published.filter(({ article }) => pattern.test(article.html)).length;
    expect(published.length).toBeGreaterThanOrEqual(10);
    expect(new Set(published.map(({ article }) => article.author)).size).toBeGreaterThanOrEqual(3);
    expect(stories.some(({ article }) => article.status === 'draft')).toBe(true);
    expect(stories.some(({ article }) => article.status === 'scheduled')).toBe(true);
    expect(published.some(({ article }) => article.title.length >= 180)).toBe(true);
    expect(published.some(({ article }) => wordsOf(article.html) >= 2500)).toBe(true);
    expect(published.some(({ article }) => (article.html.match(/<figure>/g) ?? []).length >= 3)).toBe(true);
    for (const shape of [/class="pullquote"/, /class="footnotes"/, /<table>/, /language-sql/, /dir="rtl" lang="he"/]) {
      expect(html(shape), String(shape)).toBeGreaterThan(0);
    }
  });

  it('reuse six to ten labels', () => {
    const labels = published.flatMap(({ article }) => article.labels);
    expect(new Set(labels).size).toBeGreaterThanOrEqual(6);
    expect(new Set(labels).size).toBeLessThanOrEqual(10);
    expect(labels.length).toBeGreaterThan(new Set(labels).size * 1.5);
  });
});

describe('the HTML of articles and pages', () => {
  it.each(documents)('of $slug has only the elements and attributes agreed on', ({ html }) => {
    const elements = elementsOf(html);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      expect(Object.keys(allowed), element.tagName).toContain(element.tagName);
      for (const { name } of element.attrs) expect(allowed[element.tagName], element.tagName).toContain(name);
    }
  });

  it.each(documents)('of $slug closes what it opens', ({ html }) => {
    const opened = html.match(/<[a-z][a-z0-9]*(?=[\s>])/g) ?? [];
    const closed = html.match(/<\/[a-z][a-z0-9]*>/g) ?? [];
    const empty = opened.filter((tag) => tag === '<img' || tag === '<hr');
    expect(closed.length).toBe(opened.length - empty.length);
    // The parser adds an element only where one was left out.
    expect(elementsOf(html).length).toBe(opened.length);
  });

  it.each(documents)('of $slug uses curly quotation marks outside code', ({ html }) => {
    const prose = html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, '').replace(/<[^>]+>/g, '');
    expect(prose).not.toMatch(/["']/);
  });

  it.each(documents)('of $slug links only to places that exist', ({ html }) => {
    const elements = elementsOf(html);
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    for (const element of elements.filter(({ tagName }) => tagName === 'a')) {
      const href = attribute(element, 'href') ?? '';
      if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
      else if (href.startsWith('/p/')) expect(pages.map(({ slug }) => `/p/${slug}`)).toContain(href);
      else expect(href).toMatch(/^mailto:[a-z]+@harrow\.example$/);
    }
  });

  it('shows pictures of the size that it states, at most 60 kB each, described in words', async () => {
    const images = documents.flatMap(({ html }) => elementsOf(html).filter(({ tagName }) => tagName === 'img'));
    expect(images.length).toBeGreaterThanOrEqual(5);
    for (const image of images) {
      const name = /^\/media\/sample\/([a-z-]+\.webp)$/.exec(attribute(image, 'src') ?? '')?.[1];
      const bytes = await readFile(new URL(`media/${name}`, import.meta.url));
      const { width, height, format } = await sharp(bytes).metadata();
      expect({ format, width: String(width), height: String(height) }, name).toEqual({
        format: 'webp',
        width: attribute(image, 'width'),
        height: attribute(image, 'height'),
      });
      expect(bytes.length).toBeLessThanOrEqual(60_000);
      expect(attribute(image, 'alt')?.length).toBeGreaterThan(20);
    }
  });
});

describe('the comments of the sample site', () => {
  it('are as many, and in as many states, as the desk needs to look alive', () => {
    expect(comments.length).toBeGreaterThanOrEqual(150);
    expect(comments.length).toBeLessThanOrEqual(190);
    const count = (status: string) => comments.filter((comment) => comment.status === status).length;
    expect(count('pending')).toBeGreaterThanOrEqual(8);
    expect(count('rejected')).toBeGreaterThanOrEqual(3);
    expect(count('spam')).toBeGreaterThanOrEqual(3);
    expect(comments.filter((comment) => comment.reports?.length).length).toBeGreaterThanOrEqual(5);
    expect(comments.filter((comment) => comment.deleted && comment.replies?.length).length).toBe(2);
    expect(new Set(comments.map((comment) => comment.by)).size).toBeGreaterThanOrEqual(18);
  });

  it('leave one article with none, one with exactly one, and one with at least sixty that show', () => {
    const shown = published.map(
      (story) => placedComments(story.comments).filter(({ comment }) => !comment.status && !comment.deleted).length,
    );
    const all = published.map((story) => placedComments(story.comments).length);
    expect(all).toContain(0);
    expect(all).toContain(1);
    expect(Math.max(...shown)).toBeGreaterThanOrEqual(60);
  });

  it('go as deep as the site allows, and no deeper', () => {
    expect(Math.max(...placed.map(({ depth }) => depth))).toBe(COMMENT_DEPTH_MAX);
  });

  it('stand under published articles, by people who had joined', () => {
    for (const { comment, article, where } of placed) {
      const author = personOf.get(comment.by);
      const writtenAt = momentOf(article.publishedAt, comment.at);
      expect(article.status, where).toBe('published');
      expect(author, where).toBeDefined();
      expect(writtenAt, where).toBeGreaterThanOrEqual(Date.parse(author?.joinedAt ?? ''));
      expect(writtenAt, where).toBeLessThan(LATEST);
      if (author?.ban) expect(writtenAt, where).toBeLessThan(Date.parse(author.ban.at));
      expect(comment.text.length, where).toBeLessThanOrEqual(COMMENT_MAX);
      expect(comment.text, where).toBe(comment.text.trim());
    }
  });

  it('answer what was already there, in order, under something that shows', () => {
    for (const { comment, parent, where } of placed) {
      const times = (comment.replies ?? []).map((reply) => minutesOf(reply.at));
      expect(times, where).toEqual([...times].sort((earlier, later) => earlier - later));
      if (!parent) continue;
      expect(minutesOf(comment.at), where).toBeGreaterThan(minutesOf(parent.at));
      expect(parent.status, where).toBeUndefined();
    }
  });

  it('are edited only while the site lets them be', () => {
    const edited = placed.filter(({ comment }) => comment.edited);
    expect(edited.length).toBeGreaterThan(0);
    for (const { comment, where } of edited) {
      const minutes = minutesOf(comment.edited ?? '+0m') - minutesOf(comment.at);
      expect(minutes, where).toBeGreaterThan(0);
      expect(minutes * 60_000, where).toBeLessThanOrEqual(COMMENT_EDIT_WINDOW);
    }
  });

  it('are decided by staff, with a reason where one is owed, and reported once by each person', () => {
    for (const { comment, where } of placed) {
      const decided = comment.status === 'rejected' || comment.status === 'spam';
      expect(Boolean(comment.decidedBy), where).toBe(decided);
      if (comment.decidedBy) expect(personOf.get(comment.decidedBy)?.role, where).toBe('moderator');
      expect(Boolean(comment.reason), where).toBe(comment.status === 'rejected');
      expect(comment.reason?.length ?? 0, where).toBeLessThanOrEqual(REJECTION_REASON_MAX);
      unique((comment.reports ?? []).map((report) => report.by));
      for (const report of comment.reports ?? []) {
        expect(personOf.has(report.by), where).toBe(true);
        expect(report.by, where).not.toBe(comment.by);
        expect(report.note?.length ?? 0, where).toBeLessThanOrEqual(REPORT_NOTE_MAX);
      }
    }
  });
});

describe('minutesOf', () => {
  it('reads days, hours and minutes', () => {
    expect(minutesOf('+1d2h3m')).toBe(1563);
    expect(minutesOf('+45m')).toBe(45);
    expect(minutesOf('+2d')).toBe(2880);
  });

  it.each(['+', '+1', '+1x', '+3m2h', '+-5m'] as const)('refuses %s', (offset) => {
    expect(() => minutesOf(offset)).toThrow(RangeError);
  });
});
