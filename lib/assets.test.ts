import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assetUrl } from './assets';

it('names a file by its content', () => {
  const bytes = readFileSync(join(import.meta.dirname, '..', 'public', 'favicon.svg'));
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
  expect(assetUrl('/favicon.svg')).toBe(`/favicon.svg?v=${hash}`);
});

it('lets a page stand without a file that is missing', () => {
  expect(assetUrl('/assets/nowhere.js')).toBe('/assets/nowhere.js?v=0');
});
