import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

type Launch = {
  /** What `node` is given. */
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  /** What it prints is added to this file. */
  logFile: string;
  /** Whether it tells its parent things by messages. */
  messages?: boolean;
};

/** Starts a site in a process of its own. */
export function launch({ args, env, logFile, messages = false }: Launch): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true });
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe', ...(messages ? (['ipc'] as const) : [])],
    env,
  });
  const log = createWriteStream(logFile, { flags: 'a' });
  for (const stream of [child.stdout, child.stderr]) stream?.pipe(log, { end: false });
  return child;
}

const READY = /^Ready on /m;
const PRINTED_MAX = 100_000; // characters in which it is looked for

type Wait = { logFile: string; limit: number; sign?: RegExp };

/**
 * Resolves when the site says that it is ready, in its own words unless `sign` says other ones.
 * @throws {Error} when it ends instead, or takes longer than `limit` milliseconds
 */
export function whenReady(child: ChildProcess, { logFile, limit, sign = READY }: Wait): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The site was not ready in time: see ${logFile}`)), limit);
    const settle = (end: () => void) => {
      clearTimeout(timer);
      end();
    };
    let printed = '';
    child.stdout?.on('data', (data: Buffer) => {
      if (printed.length < PRINTED_MAX) printed += data.toString();
      if (sign.test(printed)) settle(resolve);
    });
    child.once('error', (error) => settle(() => reject(error)));
    child.once('exit', () => settle(() => reject(new Error(`The site did not start: see ${logFile}`))));
  });
}

export const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Asks a site to end, and kills it when it has not after `limit` milliseconds. */
export async function endProcess(child: ChildProcess, limit: number): Promise<void> {
  if (hasEnded(child)) return;
  const gone = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  child.kill('SIGTERM');
  await gone;
  clearTimeout(timer);
}
