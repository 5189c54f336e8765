import { isBuilt, buildSite } from '../start/build-site';
import { generateClient, isClientGenerated } from '../start/prisma-client';
import { Shutdown } from '../start/shutdown';
import { step } from '../start/step.mjs';
import { provideDatabase } from './database';
import { writeFigures } from './document';
import { headingOf, lookForOthers } from './heading';
import { readOptions, type Options } from './options';
import { Readings } from './report';
import { ROW_NAMES, type Row } from './row';
import { World } from './world';

/** A whole run takes a fraction of this, but for the sites of `--growth` when they are made; whatever hangs ends here. Milliseconds. */
const LIMIT = 60 * 60_000;
const GROWTH_LIMIT = 4 * LIMIT;

async function prepareRows({ only, scale }: Options, shutdown: Shutdown): Promise<{ rows: Row[]; version: string }> {
  if (!isBuilt()) await step('Build', () => buildSite(shutdown.signal));
  const version = await step('Database', () => provideDatabase(shutdown));
  const { ROWS } = await import('./rows');
  const world = new World(scale, shutdown);
  const names = ROW_NAMES.filter((name) => only.length === 0 || only.includes(name));
  const rows = names.map((name) => ROWS[name](world));
  for (const row of rows) await step(`Preparing ${row.name}`, row.prepare);
  return { rows, version };
}

async function measure(rows: readonly Row[], rounds: number): Promise<Readings> {
  const readings = new Readings();
  for (let round = 1; round <= rounds; round += 1) {
    for (const row of rows)
      await step(`Round ${round} of ${rounds}: ${row.name}`, async () => readings.add(row, await row.measure()));
  }
  return readings;
}

async function run(options: Options, shutdown: Shutdown): Promise<void> {
  const load = lookForOthers();
  if (!isClientGenerated()) await step('Database client', () => generateClient(shutdown.signal));
  if (options.growth) return (await import('./growth/run')).runGrowth(options, load, shutdown);
  const { rows, version } = await prepareRows(options, shutdown);
  const readings = await measure(rows, options.scale.rounds);
  const figures = `${headingOf(version, options, load)}\n\n${readings.table(rows)}`;
  process.stdout.write(`\n${figures}\n`);
  if (options.write) writeFigures('figures', figures);
}

/** `npm run bench`: measures, prints the table, and ends the process: with 1 when something could not be measured. */
export async function bench(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv, ROW_NAMES);
  const shutdown = new Shutdown();
  shutdown.listen({ underNpm: process.env.npm_lifecycle_event !== undefined });
  const limit = setTimeout(
    () => {
      process.stderr.write('The bench takes too long; it ends here.\n');
      process.kill(process.pid, 'SIGTERM');
    },
    options.growth ? GROWTH_LIMIT : LIMIT,
  );
  try {
    await run(options, shutdown);
  } catch (error) {
    if (!shutdown.signal.aborted) {
      process.exitCode = 1;
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    }
  } finally {
    clearTimeout(limit);
    await shutdown.endAll();
  }
  process.exit();
}
