import { join } from 'node:path';
import { buildSite, isBuilt } from '../scripts/start/build-site';
import { hasEnded, launch, whenReady } from '../scripts/stage/site-process';

// All sites of the journeys at once, each in a process of its own (serve.ts): `serve-all.ts <site> <mail> <fresh> <hostile>`,
// their ports. It says `Filled all` when the last is ready, and ends when they have ended.
const [sitePort = '', mailPort = '', freshPort = '', hostilePort = ''] = process.argv.slice(2);

const LIMIT = 170_000; // milliseconds, of the 180 s that playwright.config.ts gives

/** What the sites print is kept here: a journey that fails is often explained there. */
const LOGS = join('.cache', 'e2e', 'logs');

const sites: ReturnType<typeof launch>[] = [];

async function serve(kind: string, ...ports: string[]): Promise<void> {
  const logFile = join(LOGS, `${kind}.log`);
  const site = launch({ args: ['--import', 'tsx', 'e2e/serve.ts', kind, ...ports], env: process.env, logFile });
  sites.push(site);
  await whenReady(site, { logFile, limit: LIMIT, sign: new RegExp(`^Filled ${kind}$`, 'm') });
}

/** Whoever told this process to end has told the whole group, or it tells the sites now; either is one wish to them. */
function end(): void {
  for (const site of sites) if (!hasEnded(site)) site.kill('SIGTERM');
}
process.on('SIGTERM', end).on('SIGINT', end);

try {
  // Each would make it for itself, all in one folder.
  if (!isBuilt()) await buildSite(new AbortController().signal);
  // The fresh one reads where the first keeps its database.
  const pair = serve('site', sitePort).then(() => serve('fresh', freshPort, sitePort));
  await Promise.all([pair, serve('mail', mailPort), serve('hostile', hostilePort)]);
  process.stdout.write('Filled all\n');
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  end();
}
