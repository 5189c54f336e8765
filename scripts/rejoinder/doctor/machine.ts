import { accessSync, constants, existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fail, ok, reasonOf, warn, type Finding } from './finding';

const GIB = 1024 ** 3;
const SPACE_LOW = 2; // GiB
const SPACE_GONE = 0.2; // GiB
/** Node 20 is past its end of life (nodejs.org, "Release schedule"): it runs the site, and gets no more fixes. */
const OLDEST_MAINTAINED = 22;

export function checkNode(version: string): Finding {
  const major = Number(version.split('.')[0]);
  return major >= OLDEST_MAINTAINED
    ? ok('Node', version)
    : warn('Node', `${version} gets no more security fixes; use Node 24`);
}

/** The folder itself, or the nearest one above it that exists: what a first start would make it in. */
function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}

export function checkDataDir(dataDir: string): Finding {
  const folder = resolve(dataDir);
  try {
    accessSync(nearestExisting(folder), constants.W_OK | constants.X_OK);
    return ok('DATA_DIR', existsSync(folder) ? folder : `${folder} (the first start makes it)`);
  } catch (error) {
    return fail('DATA_DIR', `cannot be written: ${reasonOf(error)}; give this account the folder, or set another`);
  }
}

export function judgeSpace(freeBytes: number): Finding {
  const free = `${(freeBytes / GIB).toFixed(1)} GiB free`;
  if (freeBytes < SPACE_GONE * GIB) return fail('Disk', `${free}: nothing can be written soon; make room`);
  if (freeBytes < SPACE_LOW * GIB) return warn('Disk', `${free}: make room before it runs out`);
  return ok('Disk', free);
}

export async function checkSpace(dataDir: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(nearestExisting(resolve(dataDir)));
  return judgeSpace(bavail * bsize);
}
