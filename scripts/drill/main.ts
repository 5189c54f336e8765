import { Command, Option } from 'commander';
import { buildSite, isBuilt } from '../start/build-site';
import { generateClient, isClientGenerated } from '../start/prisma-client';
import { Shutdown } from '../start/shutdown';
import { step } from '../start/step.mjs';
import { QUICK, WHOLE, type Drill, type Result, type Scale } from './drill';
import { DRILLS } from './drills';
import { Stand } from './stand';

type Done = { drill: Drill; result: Result; seconds: number };

function readOptions(argv: readonly string[]): { only: string[]; quick: boolean } {
  const { only = [], quick } = new Command('drill')
    .description('Hurts a site of its own on this machine, and says what held.')
    .addOption(new Option('--only <ids...>', 'these faults alone').choices(DRILLS.map(({ id }) => id)))
    .option('--quick', 'a few repetitions: to see that it works', false)
    .parse([...argv])
    .opts<{ only?: string[]; quick: boolean }>();
  return { only, quick };
}

/** One drill, bounded: what does not end in its time, or throws, has failed. */
async function runDrill(drill: Drill, stand: Stand, scale: Scale): Promise<Done> {
  const began = performance.now();
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<Result>((resolve) => {
    limit = setTimeout(
      () => resolve({ passed: false, figures: `did not end within ${drill.limit / 1000} s` }),
      drill.limit,
    );
  });
  const failed = (error: unknown): Result => ({ passed: false, figures: `failed: ${String(error).split('\n')[0]}` });
  const result = await Promise.race([drill.run(stand, scale).catch(failed), late]);
  clearTimeout(limit);
  return { drill, result, seconds: (performance.now() - began) / 1000 };
}

function table(done: readonly Done[]): string {
  const rows = done.map(
    ({ drill: { id, what, passesWhen }, result: { passed, figures }, seconds }) =>
      `| ${id} | ${what} | ${passesWhen} | ${passed ? 'passed' : '**failed**'} | ${figures} | ${seconds.toFixed(0)} s |`,
  );
  return ['| id | fault | passes when | | figures | took |', '| --- | --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** `npm run drill`: causes each fault, prints a table, and ends the process: with 1 when something did not hold. */
export async function drill(argv: readonly string[]): Promise<void> {
  const { only, quick } = readOptions(argv);
  const shutdown = new Shutdown();
  shutdown.listen({ underNpm: process.env.npm_lifecycle_event !== undefined });
  try {
    if (!isClientGenerated()) await step('Database client', () => generateClient(shutdown.signal));
    if (!isBuilt()) await step('Build', () => buildSite(shutdown.signal));
    const stand = new Stand(shutdown);
    const done: Done[] = [];
    for (const one of DRILLS.filter(({ id }) => only.length === 0 || only.includes(id))) {
      if (shutdown.signal.aborted) break;
      await step(`${one.id}: ${one.what}`, async (note) => {
        const outcome = await runDrill(one, stand, quick ? QUICK : WHOLE);
        done.push(outcome);
        note(`${outcome.result.passed ? 'passed' : 'FAILED'}: ${outcome.result.figures}`);
      });
    }
    process.stdout.write(`\n${table(done)}\n`);
    if (done.some(({ result }) => !result.passed)) process.exitCode = 1;
  } finally {
    await shutdown.endAll();
  }
  process.exit();
}
