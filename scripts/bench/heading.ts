import { describeMachine, loadPerCore } from './machine';
import type { Options } from './options';

/** Above this load for each processor before the start, other programs are measured along. */
const BUSY = 0.3;

/** Says so at once when other programs would be measured along. Returns their load for each processor. */
export function lookForOthers(): number {
  const load = loadPerCore();
  if (load > BUSY) process.stdout.write(`This machine is busy (load ${load.toFixed(1)} for each processor).\n`);
  return load;
}

/** What stands above a table: on what, when and by which command it was measured. */
export function headingOf(postgresVersion: string, options: Options, load: number): string {
  const { quick, growth, only, write, scale } = options;
  const given = [
    growth && '--growth',
    quick && '--quick',
    only.length > 0 && `--only ${only.join(' ')}`,
    write && '--write',
  ].filter(Boolean);
  return [
    `Machine: ${describeMachine(postgresVersion)}. Date: ${new Date().toISOString().slice(0, 10)}. Rounds: ${scale.rounds}, in rotation.`,
    `Load from other programs at the start: ${load.toFixed(1)} for each processor${
      load > BUSY ? ' – **the machine was busy, and times are longer than they should be**' : ''
    }.`,
    ...(quick ? ['Measured with `--quick`: little data and short runs, which show that it works.'] : []),
    `Command: \`${['npm run bench', ...(given.length ? ['--'] : []), ...given].join(' ')}\`.`,
  ].join('\n');
}
