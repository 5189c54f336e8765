import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { BUILD_STAMP, hashOfBuildSources } from '../build-stamp';
import { isStamped } from './content-hash';
import { runChild } from './run-child';
import { makeSiteScript } from './site-script';

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
  // Before the hash: what it makes is one of the files in public/ that the build stands for.
  await makeSiteScript();
  const hash = hashOfBuildSources();
  await runChild('next build', ['node_modules/next/dist/bin/next', 'build'], signal);
  writeFileSync(BUILD_STAMP, hash);
}

/**
 * What Next is told of its configuration, as the build has it: the way in which the server that its `output: 'standalone'`
 * writes does it. Without it, Next loads its compiler, some 30 MB, to read next.config.ts and never needs it again.
 */
export function builtConfiguration(): Record<string, string> {
  const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8')) as { config: object };
  return { __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config) };
}
