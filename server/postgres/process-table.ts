import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { codeOf } from './failure';

function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch (error) {
    // Gone, perhaps between two reads, or (where /proc is mounted with hidepid) another account's: no server of ours.
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}

function ps(pid: number, columns: string): string | null {
  const { status, stdout } = spawnSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8' });
  const line = status === 0 ? stdout.trim() : '';
  return line === '' ? null : line;
}

/**
 * When the process `pid` was started, in whatever unit the system counts, or null when it does not run.
 * With the pid it names one process for good: pids are used again, soon in a container. A zombie does not run.
 * Linux: proc(5), /proc/pid/stat, fields 3 (state) and 22 (start time); elsewhere ps(1).
 */
export function findStartOfProcess(pid: number): string | null {
  if (process.platform !== 'linux') {
    const line = ps(pid, 'stat=,lstart=');
    return line === null || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '');
  }
  const stat = readProc(pid, 'stat');
  // Field 2, the command's name, stands in brackets and may hold anything, brackets and spaces included.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state, startTime] = [fields[0], fields[19]];
  return state === undefined || startTime === undefined || 'ZX'.includes(state) ? null : startTime;
}

/** True when `pid` runs and is a PostgreSQL server process. */
export function isPostgresProcess(pid: number): boolean {
  if (findStartOfProcess(pid) === null) return false;
  const command = process.platform === 'linux' ? readProc(pid, 'cmdline') : ps(pid, 'command=');
  return command?.includes('postgres') ?? false;
}

/** Sends a signal; false when the process is gone already. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}
