import { describe, expect, it } from 'vitest';
import {
  ARTICLE_LABELS_MAX,
  ARTICLE_STANDFIRST_MAX,
  ARTICLE_TITLE_MAX,
  BIO_MAX,
  NAME_MAX,
  SLUG_MAX,
} from '@/lib/limits';
import { sampleSite } from './content';

/** Nothing on the sample site happens after this moment, so that a first start never shows a comment from tomorrow. */
const LATEST = Date.parse('2026-11-22T00:00:00Z');

const { people, stories } = sampleSite;
const personOf = new Map(people.map((person) => [person.handle, person]));
const published = stories.filter(({ article }) => article.status === 'published');
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
