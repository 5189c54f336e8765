import { Command, Option } from 'commander';
import { FULL, QUICK, type Scale } from './scale';

export type Options = { only: string[]; growth: boolean; write: boolean; quick: boolean; scale: Scale };

const FEWEST_ROUNDS = 3;

/** Reads the command line of `npm run bench`; `--help` and mistakes end the process. */
export function readOptions(argv: readonly string[], rowNames: readonly string[]): Options {
  const command = new Command('bench')
    .description('Measures a site of its own on this machine and prints one table.')
    .addOption(new Option('--only <rows...>', 'measure only these').choices([...rowNames]))
    .option('--growth', 'measure instead how reading queries grow with the comments of a site', false)
    .option('--quick', 'little data and short runs: to see that it works', false)
    .option('--write', 'put the table into docs/performance.md', false)
    .option('--rounds <number>', `how many rounds, ${FEWEST_ROUNDS} at least`, Number)
    .parse([...argv]);
  const {
    only = [],
    growth,
    quick,
    write,
    rounds,
  } = command.opts<{
    only?: string[];
    growth: boolean;
    quick: boolean;
    write: boolean;
    rounds?: number;
  }>();
  const scale = quick ? QUICK : FULL;
  const count = rounds ?? scale.rounds;
  if (!Number.isInteger(count) || count < FEWEST_ROUNDS || count > 20)
    command.error(`error: --rounds takes ${FEWEST_ROUNDS} to 20`);
  return { only, growth, quick, write, scale: { ...scale, rounds: count } };
}
