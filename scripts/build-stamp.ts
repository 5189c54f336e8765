import { readdirSync } from 'node:fs';
import { hashOf } from './start/content-hash';

/** In Next's own folder, so that removing the build removes the stamp. */
export const BUILD_STAMP = '.next/rejoinder-build';

/** The folders that the build may import from; a new one must be named here. */
const SOURCES = ['app', 'components', 'lib', 'public', 'server', 'styles', 'prisma/schema.prisma'];

function isConfiguration(name: string): boolean {
  return /\.(?:[cm]?[jt]s|json)$/.test(name) && name !== 'next-env.d.ts' && !name.startsWith('.');
}

/**
 * A hash over all that the production build is made from. Call it in the project's folder. Files at the root are
 * counted whole (next.config.ts, proxy.ts, tsconfig.json, …); tests are not part of the build.
 */
export function hashOfBuildSources(): string {
  const root = readdirSync('.').filter(isConfiguration);
  return hashOf([...SOURCES, ...root], (path) => /\.test\.tsx?$/.test(path));
}
