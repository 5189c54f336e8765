import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withFigures } from './document';

it('replaces the figures of docs/performance.md and nothing else', () => {
  const before = readFileSync('docs/performance.md', 'utf8');
  const once = withFigures(before, 'new figures');
  expect(once).toContain('\n\nnew figures\n\n<!-- end');
  expect(once.split('\n')[0]).toBe(before.split('\n')[0]);
  expect(withFigures(once, 'newer figures')).toBe(once.replace('new figures', 'newer figures'));
});

it('refuses a document without the marks', () => {
  expect(() => withFigures('# Speed\n', 'x')).toThrow('no place');
});
