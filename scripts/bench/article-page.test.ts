import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { expect, it } from 'vitest';
import { commentWords } from '@/components/comments/comment-words';
import { commentsStated } from './article-page';

const page = (count: number) =>
  renderToStaticMarkup(createElement('h2', { id: 'comments-heading' }, `${commentWords(count)}:`));

it('reads what the heading says', () => {
  for (const count of [0, 1, 200, 1_000, 100_000]) expect(commentsStated(page(count))).toBe(count);
});

it('takes no other page for one with comments', () => {
  expect(() => commentsStated('<h2>Something went wrong</h2>')).toThrow('does not say');
});
