import { spawn } from 'node:child_process';
import { delimiter, dirname, resolve } from 'node:path';

export type Outcome = { passed: number; failed: number; skipped: number };

/** One thing that `npm test` does. `count` reads how many tests ran from what the program left; without it, a check counts as one. */
export type Check = {
  name: string;
  program: string;
  args: string[];
  env?: Record<string, string>;
  count?: () => Outcome;
};

/**
 * Runs a check's program under this Node with its output passed through, at once or when it has ended.
 * A program that fails without a failed test (it crashed, or ran nothing) counts as one failure: never as a success.
 */
export async function runCheck(
  { name, program, args, env, count }: Check,
  speaks: 'at once' | 'output at the end' = 'at once',
): Promise<Outcome> {
  const began = performance.now();
  const heading = `\n── ${name}\n`;
  if (speaks === 'at once') process.stdout.write(heading);
  const output = speaks === 'at once' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [resolve('node_modules', program), ...args], {
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      NEXT_TELEMETRY_DISABLED: '1',
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      ...env,
    },
  });
  const kept: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => kept.push(part));
  const code = await new Promise<number>((done, fail) => {
    child.once('error', fail);
    child.once('close', (status) => done(status ?? 1));
  });
  if (speaks === 'output at the end') process.stdout.write(Buffer.concat([Buffer.from(heading), ...kept]));
  const outcome = count ? count() : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (code !== 0 && outcome.failed === 0) outcome.failed = 1;
  if (code === 0 && outcome.passed === 0) outcome.failed = 1;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`── ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)\n`);
  return outcome;
}
