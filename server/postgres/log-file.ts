import { closeSync, copyFileSync, existsSync, openSync, readSync, statSync, truncateSync } from 'node:fs';
import { describing } from './failure';

const MAX_BYTES = 4 * 1024 * 1024;
const TAIL_BYTES = 4096;

/**
 * Keeps the log and one older copy below some 4 MB each. The server goes on writing to the same file, in append mode,
 * which is why it is copied and emptied and not renamed; lines written in between are lost.
 */
export function trimLog(path: string): void {
  if (!existsSync(path) || statSync(path).size < MAX_BYTES) return;
  copyFileSync(path, `${path}.1`);
  truncateSync(path);
}

/** Opens the log for a server to write to; `size` is where its own lines begin. */
export function openLog(path: string): { file: number; size: number; close(): void } {
  trimLog(path);
  return describing(`write ${path}`, () => {
    const file = openSync(path, 'a', 0o600);
    return { file, size: statSync(path).size, close: () => closeSync(file) };
  });
}

/** What was written since `from`, at most the last 4 kB. */
export function readLogSince(path: string, from: number): string {
  const start = Math.max(from, statSync(path).size - TAIL_BYTES);
  const buffer = Buffer.alloc(TAIL_BYTES);
  const file = openSync(path, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, TAIL_BYTES, start));
  } finally {
    closeSync(file);
  }
}
