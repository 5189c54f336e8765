import { EnvError, type Env } from '@/lib/env';
import { logError } from '@/lib/log';
import { startProcesses } from '@/server/processes';
import { PostgresError } from '@/server/postgres/failure';
import { refuseIfTaken, startPostgres } from '@/server/postgres/start';
import { builtConfiguration, buildSite, isBuilt } from './start/build-site';
import { compile, importCompiled } from './start/compile.mjs';
import { checkPort, configure, putInEnvironment } from './start/configuration';
import { isMigrated, migrate } from './start/migrations';
import { checkOutsideDatabase } from './start/outside-database';
import { generateClient, isClientGenerated } from './start/prisma-client';
import { Shutdown } from './start/shutdown';
import type * as Site from './start/site';
import { watchSiteScript } from './start/site-script';
import { StartError } from './start/start-error';
import { step } from './start/step.mjs';

/** Only now, and not at the top: it needs the generated database client and a complete environment. */
const importSite = (): Promise<typeof Site> => importCompiled('scripts/start/site.ts');

const MIGRATIONS = 'prisma/migrations';

async function provideDatabase(env: Env, shutdown: Shutdown): Promise<string> {
  const { DATABASE_URL: outside, DATA_DIR: dataDir } = env;
  if (outside) {
    await step('Database', async (note) => note(`PostgreSQL ${await checkOutsideDatabase(outside)}`));
    return outside;
  }
  return step('Database', async (note) => {
    const report = (line: string) => process.stderr.write(`${line}\n`);
    const postgres = await startPostgres({ dataDir, report });
    shutdown.add('PostgreSQL', postgres.stop);
    if (postgres.reused) note('taken over from an earlier start');
    return postgres.url;
  });
}

async function prepareDatabase(env: Env, shutdown: Shutdown): Promise<void> {
  const url = await provideDatabase(env, shutdown);
  putInEnvironment({ DATABASE_URL: url });
  if (!isClientGenerated()) await step('Database client', () => generateClient(shutdown.signal));
  if (!(await isMigrated(url, MIGRATIONS))) await step('Migrations', () => migrate(shutdown.signal));
  const lines = await step('Content', async () => {
    const { firstStart } = await importSite();
    return (await firstStart()).lines;
  });
  for (const line of lines) process.stdout.write(`  ${line}\n`);
}

/** SIGHUP replaces them one by one, and no reader notices. */
async function startSeveral(count: number, shutdown: Shutdown): Promise<void> {
  const processes = await startProcesses(await compile('scripts/start/worker.ts'), count);
  shutdown.add('the processes', processes.stop);
  process.on('SIGHUP', () => {
    processes.renew().catch((error: unknown) => logError('process.renewal_failed', error));
  });
}

async function startSite(dev: boolean, shutdown: Shutdown): Promise<string> {
  const env = await step('Configuration', async () => {
    const configuration = configure(dev);
    // Before the port: a second start in the same place meets both, and this says more.
    if (!configuration.DATABASE_URL) refuseIfTaken(configuration.DATA_DIR);
    await checkPort(configuration);
    return configuration;
  });
  await prepareDatabase(env, shutdown);
  if (!dev && !isBuilt()) await step('Build', () => buildSite(shutdown.signal));
  if (dev) shutdown.add('the script of public pages', await step('Script of public pages', watchSiteScript));
  return step('Site', async () => {
    if (!dev) putInEnvironment(builtConfiguration());
    if (!dev && env.PROCESSES > 1) {
      await startSeveral(env.PROCESSES, shutdown);
      return env.SITE_URL;
    }
    const { serve } = await importSite();
    const site = await serve({ dev });
    shutdown.add('the site', site.stop);
    return env.PORT === 0 ? site.url : env.SITE_URL;
  });
}

/** Starts everything and returns when the site serves; signals stop it. A failure is told and ends the process with 1. */
export async function start({ dev }: { dev: boolean }): Promise<void> {
  const shutdown = new Shutdown();
  shutdown.listen({ underNpm: process.env['npm_lifecycle_event'] !== undefined });
  try {
    const url = await startSite(dev, shutdown);
    process.stdout.write(`Ready on ${url}\n`);
  } catch (error) {
    // Stopped on request while a step was under way: the signal's handler sees to the rest.
    if (shutdown.signal.aborted) return;
    const expected = error instanceof EnvError || error instanceof PostgresError || error instanceof StartError;
    process.stderr.write(`${expected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    await shutdown.endAll();
    process.exit(1);
  }
}
