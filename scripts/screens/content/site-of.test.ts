import { describe, expect, it } from 'vitest';
import { ARTICLE_STANDFIRST_MAX, ARTICLE_TITLE_MAX, COMMENT_MAX, LABEL_MAX, NAME_MAX } from '@/lib/limits';
import type { SampleComment } from '@/prisma/sample/types';
import { english } from './english';
import { hebrew } from './hebrew';
import { MANY_COMMENTS, siteOf } from './site-of';
import { spanish } from './spanish';

const countOf = (comments: readonly SampleComment[]): number =>
  comments.reduce((sum, { replies = [] }) => sum + 1 + countOf(replies), 0);
const depthOf = (comments: readonly SampleComment[]): number =>
  Math.max(0, ...comments.map(({ replies = [] }) => 1 + depthOf(replies)));

describe.each(Object.entries({ english, hebrew, spanish }))('the %s site', (_, words) => {
  const { people, stories } = siteOf(words);
  const storyOf = (slug: string) => stories.find(({ article }) => article.slug === slug);

  it('holds the longest of everything, and nothing longer', () => {
    const long = storyOf('screens-long');
    expect(long?.article.title).toHaveLength(ARTICLE_TITLE_MAX);
    expect(long?.article.standfirst).toHaveLength(ARTICLE_STANDFIRST_MAX);
    expect(long?.comments[0]?.text).toHaveLength(COMMENT_MAX);
    expect(Math.max(...people.map(({ name }) => name.length))).toBe(NAME_MAX);
    for (const { article } of stories)
      for (const label of article.labels) expect(label.length).toBeLessThanOrEqual(LABEL_MAX);
  });

  it('has an article with many comments, deeper than threads are indented', () => {
    const comments = storyOf('screens-many')?.comments ?? [];
    expect(countOf(comments)).toBe(MANY_COMMENTS);
    expect(depthOf(comments)).toBeGreaterThan(6);
  });
});
