import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where servers are kept that are not on everybody's PATH. */
const PLACES = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** A program of this machine, if it has it. */
export function findProgram(name: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...PLACES];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
