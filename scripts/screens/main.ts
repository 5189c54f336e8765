import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '@/test/browser';
import { buildSite, isBuilt } from '../start/build-site';
import { generateClient, isClientGenerated } from '../start/prisma-client';
import { Shutdown } from '../start/shutdown';
import { step } from '../start/step.mjs';
import { indexPage } from './index-page';
import { readOptions, type Options } from './options';
import { STATES } from './pages';
import type { Taken } from './shot';
import { startSite, type Site } from './sites';
import type { SiteName, Trouble } from './state';
import { take, type Camera, type Visit } from './take';

const FOLDER = 'screens';
const PAGES_AT_ONCE = 2;
/** What a reader's own setting does, media queries included: 16 pixels are the browser's default. */
const LARGE_TEXT = '--blink-settings=defaultFontSize=32';
/** In this order: what is broken on purpose comes last. */
const TROUBLES: readonly (Trouble | 'none')[] = ['none', 'defect', 'outage'];

function visitsOf(site: SiteName, { only }: Options): Visit[] {
  return STATES.filter(
    ({ sites = ['english'], name }) => sites.includes(site) && (!only || only.test(`${site} ${name}`)),
  ).flatMap((state) => {
    const { script = 'with' } = state;
    return [
      ...(script !== 'without' ? [{ state, scripted: true }] : []),
      ...(script !== 'with' ? [{ state, scripted: false }] : []),
    ];
  });
}

function report({ state, scripted }: Visit, { findings }: Taken, seconds: number): void {
  const outcome = findings.length === 0 ? 'well' : `${findings.length} found`;
  process.stdout.write(`  ${state.name}${scripted ? '' : ' (no script)'}: ${outcome}, ${seconds.toFixed(1)} s\n`);
  for (const { where, words } of findings) process.stdout.write(`    ${where ? `${where}: ` : ''}${words}\n`);
}

/** Takes pictures of one site, two pages at once; whoever is free takes the next. */
async function visit(camera: Camera, site: Site, visits: Visit[], all: Taken, signal: AbortSignal): Promise<void> {
  const waiting = [...visits];
  const work = async () => {
    for (let next = waiting.shift(); next && !signal.aborted; next = waiting.shift()) {
      const began = performance.now();
      const taken = await take(camera, site, next);
      all.shots.push(...taken.shots);
      all.findings.push(...taken.findings);
      report(next, taken, (performance.now() - began) / 1000);
    }
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
}

async function takeSite(camera: Camera, name: SiteName, all: Taken, shutdown: Shutdown): Promise<void> {
  const visits = visitsOf(name, camera.options);
  if (visits.length === 0) return;
  const site = await step(`Starting the ${name} site`, () => startSite(name));
  shutdown.add(`the ${name} site`, site.stop);
  mkdirSync(`${FOLDER}/${name}`, { recursive: true });
  for (const trouble of TROUBLES) {
    const troubled = visits.filter(({ state }) => (state.trouble ?? 'none') === trouble);
    if (troubled.length === 0) continue;
    await site.setTrouble(trouble);
    await visit(camera, site, troubled, all, shutdown.signal);
  }
  await site.setTrouble('none');
  await site.stop();
}

async function launch(more: string[], shutdown: Shutdown): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  const options = { executablePath, args: [...args, ...more], env: { ...inherited(), ...env } };
  const browser = await chromium.launch(options);
  shutdown.add('a browser', () => browser.close());
  return browser;
}

const inherited = () => process.env as Record<string, string>;

function writeIndex(all: Taken): void {
  writeFileSync(`${FOLDER}/index.html`, indexPage(all));
  writeFileSync(`${FOLDER}/findings.json`, JSON.stringify(all.findings, null, 2));
}

async function run(options: Options, shutdown: Shutdown): Promise<Taken> {
  const began = performance.now();
  if (!isClientGenerated()) await step('Database client', () => generateClient(shutdown.signal));
  if (!isBuilt()) await step('Build', () => buildSite(shutdown.signal));
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const all: Taken = { shots: [], findings: [] };
  // The last thing to end: what was taken until somebody stops it can be looked at.
  shutdown.add('the index', async () => writeIndex(all));
  const [browser, large] = [await launch([], shutdown), await launch([LARGE_TEXT], shutdown)];
  for (const name of options.sites) await takeSite({ browser, large, folder: FOLDER, options }, name, all, shutdown);
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  process.stdout.write(
    `\n${all.shots.length} pictures in ${FOLDER}/index.html, ${all.findings.length} findings, ${minutes} minutes\n`,
  );
  return all;
}

/** `npm run screens`: pictures of every page and state, and what is wrong with them. Ends the process: with 1 for a finding. */
export async function screens(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv);
  const shutdown = new Shutdown();
  shutdown.listen({ underNpm: process.env.npm_lifecycle_event !== undefined });
  try {
    const { shots, findings } = await run(options, shutdown);
    if (findings.length > 0 || shots.length === 0) process.exitCode = 1;
  } catch (error) {
    if (!shutdown.signal.aborted) {
      process.exitCode = 1;
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    }
  } finally {
    await shutdown.endAll();
  }
  process.exit();
}
