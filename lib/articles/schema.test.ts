import { expect, it } from 'vitest';
import { SLUG_MAX } from '@/lib/limits';
import { articleContentSchema } from './schema';

const { slug } = articleContentSchema.shape;

it.each([
  [' Río Ébano ', 'rio-ebano'],
  ['../a?b', 'a-b'],
  ['', ''],
])('takes %j for the end of an address as %j', (typed, made) => expect(slug.parse(typed)).toBe(made));

it.each(['…', 'a'.repeat(SLUG_MAX + 1)])('takes no address that ends in %j', (typed) =>
  expect(slug.safeParse(typed).success).toBe(false),
);
