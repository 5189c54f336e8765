import { mkdirSync, writeFileSync } from 'node:fs';
import type { Shutdown } from '../../start/shutdown';
import { drawChart } from '../chart';
import { readVersion } from '../database';
import { writeFigures } from '../document';
import { headingOf } from '../heading';
import type { Options } from '../options';
import { measureGrowth, type Growth } from './measure';
import { provideSizes } from './sizes';
import { growthTable } from './table';

const PLOTS = 'docs/plots';
const PLOT = 'reading-queries.svg';

function draw(growth: readonly Growth[]): string {
  return drawChart({
    title: 'What pages ask the database for, by the size of the site',
    x: 'comments on the site',
    y: 'milliseconds, median',
    series: growth.map(({ what, at }) => ({
      name: what,
      points: at.map(({ comments, ms }) => ({ x: comments, y: ms.median })),
    })),
  });
}

/** `npm run bench -- --growth`: the same queries on sites of more and more comments. */
export async function runGrowth(options: Options, load: number, shutdown: Shutdown): Promise<void> {
  const sizes = await provideSizes(options.scale.sizes, shutdown);
  const version = await readVersion(sizes[0]?.url ?? '');
  const growth = await measureGrowth(sizes, { rounds: options.scale.rounds, runs: options.scale.queryRuns });
  const figures = `${headingOf(version, options, load)}\n\n${growthTable(growth)}`;
  process.stdout.write(`\n${figures}\n`);
  if (!options.write) return;
  mkdirSync(PLOTS, { recursive: true });
  writeFileSync(`${PLOTS}/${PLOT}`, draw(growth));
  writeFigures('growth', `${figures}\n\n![The same as curves](plots/${PLOT})`);
}
