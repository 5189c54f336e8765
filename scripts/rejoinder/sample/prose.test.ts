import { expect, it } from 'vitest';
import { renderComment } from '@/lib/markup/comment';
import { prepareTexts } from './prose';
import { seeded } from './random';

it('puts rendered pieces together to what rendering the whole would give', () => {
  const random = seeded(7);
  const texts = prepareTexts(random);
  const made = Array.from({ length: 400 }, () => texts.next(random));
  for (const { source, html } of made) expect(html).toBe(renderComment(source));
  expect(new Set(made.map(({ source }) => source)).size).toBeGreaterThan(350);
  expect(made.some(({ html }) => html.includes('<blockquote'))).toBe(true);
  expect(made.some(({ source }) => /[{}]/.test(source))).toBe(false);
}, 20_000);
