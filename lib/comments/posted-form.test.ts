import { expect, it } from 'vitest';
import { composePageOf, readPostedForm } from './posted-form';

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
