import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { StartError } from './start-error';

/** The last part of a program's output, which is where it says why it failed. */
const KEPT_OUTPUT = 8_000;

/**
 * Runs one of our packages' programs under this Node, quietly; it ends with `signal`.
 * @throws {StartError} with the end of its output when it fails
 */
export function runChild(name: string, args: string[], signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      // Prisma starts our schema engine through `env node`: that must be this Node.
      PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
      NEXT_TELEMETRY_DISABLED: '1',
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => (output = (output + data.toString()).slice(-KEPT_OUTPUT)));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new StartError(`${name} failed:\n${output.trim()}`));
    });
  });
}
