import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram } from '../find-program';
import type { LoadJob } from './job';

/** wrk, if this machine has it: it takes a fraction of the processor time that a load generator in Node takes. */
export const findWrk = (): string | null => findProgram('wrk');

/**
 * Answers a second, as wrk counts them, one thread for all connections.
 * @throws {Error} when an answer was not 2xx or a connection failed
 */
export async function rateByWrk(program: string, job: Omit<LoadJob, 'requests'>): Promise<number> {
  const { port, host, path, headers = {}, connections, seconds } = job;
  const named = Object.entries({ Host: host, ...headers }).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = await promisify(execFile)(program, [
    ...['-t', '1', '-c', String(connections), '-d', `${seconds}s`, ...named],
    `http://127.0.0.1:${port}${path}`,
  ]);
  return readWrk(stdout);
}

/** The rate in what wrk prints. @throws {Error} for anything but whole, good answers */
export function readWrk(printed: string): number {
  const trouble = /Non-2xx or 3xx responses: \d+|Socket errors: .*/.exec(printed);
  if (trouble) throw new Error(`wrk: ${trouble[0]}`);
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1];
  if (rate === undefined) throw new Error(`wrk says no rate: ${printed}`);
  return Number(rate);
}
