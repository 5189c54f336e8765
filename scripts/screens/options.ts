import { Command } from 'commander';
import { SITES, type SiteName } from './state';

export type Scheme = 'light' | 'dark';
export type Options = { only: RegExp | null; sites: SiteName[]; sizes: number[]; schemes: Scheme[]; quick: boolean };

/** Widths in CSS pixels: a small phone, a tablet held upright, a laptop. */
const SIZES = [360, 768, 1440];

/** Reads the command line of `npm run screens`; `--help` and mistakes end the process. */
export function readOptions(argv: readonly string[]): Options {
  const command = new Command('screens')
    .description('Takes a picture of every page and state into the folder screens/, and checks each of them.')
    .option('--only <pattern>', 'only states whose site and name match this regular expression')
    .option('--sizes <widths...>', 'widths in pixels', SIZES.map(String))
    .option('--quick', 'one size and one scheme, without the checks at 200 % text and 320 px', false)
    .parse([...argv]);
  const { only, sizes, quick } = command.opts<{ only?: string; sizes: string[]; quick: boolean }>();
  const widths = sizes.flatMap((size) => size.split(',')).map(Number);
  if (widths.some((width) => !Number.isInteger(width) || width < 200 || width > 4000))
    command.error('error: --sizes takes widths from 200 to 4000');
  return {
    only: only ? new RegExp(only, 'i') : null,
    sites: [...SITES],
    sizes: quick ? widths.slice(-1) : widths,
    schemes: quick ? ['light'] : ['light', 'dark'],
    quick,
  };
}
