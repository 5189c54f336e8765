import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The address of a file, spelled as `parseTarget` spells it. */
const addressOf = (relative: string): string => `/${relative.split(/[\\/]/).map(encodeURIComponent).join('/')}`;

function list(folder: string): Set<string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(files.map((file) => addressOf(join(file.parentPath, file.name).slice(folder.length + 1))));
}

/** The static files of a folder: listed once, as Next does, or afresh at each question in development. */
export function publicFiles(folder: string, dev: boolean): { has(path: string): boolean } {
  if (dev) return { has: (path) => list(folder).has(path) };
  return list(folder);
}
