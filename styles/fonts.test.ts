import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assetUrl } from '@/lib/assets';

const css = readFileSync(join(import.meta.dirname, 'fonts.css'), 'utf8');
const files = [...css.matchAll(/url\('([^'?]+)\?v=([^']+)'\)/g)].map(([, file = '', version = '']) => ({
  file,
  version,
}));

/** What a reader may have to fetch before all type stands as it was meant. */
const BUDGET = 80_000;

describe('the fonts', () => {
  it('are called by their content, so that they may be kept for ever', () => {
    expect(files).toHaveLength(4);
    for (const { file, version } of files) expect(`${file}?v=${version}`).toBe(assetUrl(file));
  });

  it('weigh no more than 80 kB together', () => {
    const sizes = files.map(({ file }) => statSync(join('public', file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
  });

  it('let a page be read before they arrive, with fallbacks of their width and height', () => {
    const faces = css.split('@font-face').slice(1);
    const own = faces.filter((face) => face.includes("'Rejoinder Serif'"));
    expect(own.every((face) => face.includes('font-display: swap') && face.includes('unicode-range'))).toBe(true);
    const fallbacks = faces.filter((face) => !own.includes(face));
    expect(fallbacks).toHaveLength(12);
    for (const face of fallbacks) {
      expect(face).toMatch(/local\(.*size-adjust: .*ascent-override: .*descent-override: .*line-gap-override: 0%/s);
    }
  });

  it('name every fallback in the stack', () => {
    const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
    const families = new Set([...css.matchAll(/font-family: '([^']+)'/g)].map(([, family]) => family));
    for (const family of families) expect(tokens).toContain(`'${family}'`);
  });
});
