import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * True when Prisma's own engine program is installed: its install script downloads it beside @prisma/engines where it
 * may. It starts faster than ours; neither can do what the other cannot.
 */
export function hasNativeEngine(): boolean {
  const require = createRequire(createRequire(import.meta.url).resolve('prisma/package.json'));
  const folder = dirname(require.resolve('@prisma/engines/package.json'));
  return readdirSync(folder).some((name) => name.startsWith('schema-engine-') && !name.includes('.tmp'));
}

/** The program that stands in for it. It is started by its first line, so this works wherever `#!` does. */
export const OWN_ENGINE = join(import.meta.dirname, 'schema-engine.mjs');
