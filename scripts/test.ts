import { mkdirSync, rmSync } from 'node:fs';
import { buildSite, isBuilt } from './start/build-site';
import { generateClient, isClientGenerated } from './start/prisma-client';
import { step } from './start/step.mjs';
import { runCheck, type Check, type Outcome } from './test/check';
import { countPlaywright, countVitest } from './test/reports';

const REPORTS = '.cache/reports';
const VITEST_REPORT = `${REPORTS}/vitest.json`;
const PLAYWRIGHT_REPORT = `${REPORTS}/playwright.json`;

/**
 * What looks at the sources without running them, in two lanes at once, for a machine of two cores. In a lane, what is
 * quick to say no comes first; types come after the route types that they are checked with.
 */
const SOURCE_CHECKS: Check[][] = [
  [
    { name: 'format', program: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
    { name: 'lint', program: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  ],
  [
    { name: 'route types', program: 'next/dist/bin/next', args: ['typegen'] },
    { name: 'types', program: 'typescript/bin/tsc', args: ['--noEmit'] },
    {
      name: 'import direction',
      program: 'dependency-cruiser/bin/dependency-cruise.mjs',
      args: ['--config', '.dependency-cruiser.cjs', 'app', 'components', 'lib', 'server', 'scripts', 'test', 'e2e'],
    },
  ],
];

/** After the sources, and before the browser, which comes last, on a production build. */
const VITEST_CHECK: Check = {
  name: 'unit and database tests',
  program: 'vitest/vitest.mjs',
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
  count: () => countVitest(VITEST_REPORT),
};

const BROWSER_CHECK: Check = {
  name: 'journeys in a browser',
  program: '@playwright/test/cli.js',
  args: ['test'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT_REPORT },
  count: () => countPlaywright(PLAYWRIGHT_REPORT),
};

/** Every attack on every page that shows it, of which the journeys take every eighth: only when it is named. */
const ATTACKS_CHECK: Check = {
  name: 'attacks',
  program: '@playwright/test/cli.js',
  args: ['test', 'hostile'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT_REPORT, E2E_ALL_ATTACKS: '1' },
  count: () => countPlaywright(PLAYWRIGHT_REPORT),
};

/** One after the other, telling of each when it has ended: the other lane speaks meanwhile. */
async function runLane(checks: Check[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks) outcomes.push(await runCheck(check, 'output at the end'));
  return outcomes;
}

async function build(): Promise<Outcome> {
  const controller = new AbortController();
  try {
    if (!isBuilt()) await step('\n── production build', () => buildSite(controller.signal));
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * Everything that `npm test` checks; `only` narrows it to checks whose name begins so. A later check runs although an
 * earlier one failed, so that one run tells all; the journeys need a build. Returns the exit code.
 */
export async function runChecks(only: string[]): Promise<number> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  if (!isClientGenerated()) await step('Database client', () => generateClient(new AbortController().signal));
  const chosen = (name: string) => only.length === 0 || only.some((start) => name.startsWith(start));
  const lanes = SOURCE_CHECKS.map((lane) => runLane(lane.filter(({ name }) => chosen(name))));
  const outcomes = (await Promise.all(lanes)).flat();
  if (chosen(VITEST_CHECK.name)) outcomes.push(await runCheck(VITEST_CHECK));
  const inBrowser = [BROWSER_CHECK, ATTACKS_CHECK].filter(
    ({ name }) => chosen(name) && (only.length > 0 || name !== ATTACKS_CHECK.name),
  );
  if (inBrowser.length > 0) {
    const built = await build();
    outcomes.push(built);
    if (built.passed) for (const check of inBrowser) outcomes.push(await runCheck(check));
  }
  const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const skipped = sum('skipped');
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
  return sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
}
