import { rmSync, writeFileSync } from 'node:fs';
import { BUILD_STAMP, hashOfBuildSources } from '../build-stamp';
import { isStamped } from './content-hash';
import { runChild } from './run-child';

/** True when there is a production build of exactly these sources. */
export function isBuilt(): boolean {
  return isStamped(BUILD_STAMP, hashOfBuildSources());
}

/**
 * Makes the production build. Its stamp goes first and comes back last: a build that was killed counts as none.
 * @throws {StartError} with the end of Next's output
 */
export async function buildSite(signal: AbortSignal): Promise<void> {
  rmSync(BUILD_STAMP, { force: true });
  const hash = hashOfBuildSources();
  await runChild('next build', ['node_modules/next/dist/bin/next', 'build'], signal);
  writeFileSync(BUILD_STAMP, hash);
}
