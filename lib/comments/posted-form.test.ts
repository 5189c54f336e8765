import { expect, it } from 'vitest';
import { paths } from '@/lib/paths';
import { composePageOf, pageAbout, readPostedForm } from './posted-form';

it('reads the form of a cached page, which has neither a key nor a parent', () => {
  expect(readPostedForm({ articleId: 'a', parentId: '', articleRevision: '3', body: 'Words', action: 'post' })).toEqual(
    {
      articleId: 'a',
      parentId: null,
      articleRevision: 3,
      source: 'Words',
      idempotencyKey: null,
      keptToken: null,
      trapped: false,
      preview: false,
    },
  );
});

it.each(['0', '-1', '1.5', 'NaN', '1e99', '', '99999999999'])(
  'takes the revision %j for unknown',
  (articleRevision) => {
    expect(readPostedForm({ articleRevision }).articleRevision).toBeNull();
  },
);

it('shows the form again on a page of its own, with what it was about', () => {
  expect(composePageOf({ articleId: 'a', parentId: 'p' })).toBe('/compose?article=a&parent=p');
  expect(composePageOf({ articleId: 'a&kept=x' })).toBe('/compose?article=a%26kept%3Dx');
});

it('makes no path of what is no id', () => {
  const id = '0190b0e8-6f3f-7c5e-9d3c-6f7f4f0f8a10';
  expect(pageAbout(paths.commentEdit)({ id })).toBe(`/comments/${id}/edit`);
  const nowhere = '/comments/00000000-0000-0000-0000-000000000000/edit';
  for (const sent of ['', '../admin', 'x?y=z#']) expect(pageAbout(paths.commentEdit)({ id: sent })).toBe(nowhere);
  expect(pageAbout(paths.commentEdit)({})).toBe(nowhere);
});
