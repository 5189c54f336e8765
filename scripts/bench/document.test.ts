import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withFigures } from './document';

it.each(['figures', 'growth'] as const)('replaces the %s of docs/performance.md and nothing else', (part) => {
  const before = readFileSync('docs/performance.md', 'utf8');
  const once = withFigures(before, part, 'new figures');
  expect(once).toContain(`\n\nnew figures\n\n<!-- end of ${part} -->`);
  expect(once.split('\n')[0]).toBe(before.split('\n')[0]);
  expect(withFigures(once, part, 'newer figures')).toBe(once.replace('new figures', 'newer figures'));
});

it('refuses a document without the marks', () => {
  expect(() => withFigures('# Speed\n', 'figures', 'x')).toThrow('no place');
});
