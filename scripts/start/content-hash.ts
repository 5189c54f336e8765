import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => listFiles(join(path, name)));
}

/**
 * A hash over the names and contents of files and of all files in folders, in an order of its own: the same on every
 * machine. Paths that do not exist count as empty. `skips` leaves files out by their path.
 */
export function hashOf(paths: string[], skips: (path: string) => boolean = () => false): string {
  const hash = createHash('sha256');
  const files = paths.flatMap(listFiles).filter((path) => !skips(path));
  for (const path of files.sort()) {
    const content = readFileSync(path);
    // The length keeps the end of one file and the name of the next apart.
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** True when `stamp` holds `hash`, and so the thing that it stands for was made from the same files. */
export function isStamped(stamp: string, hash: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}
