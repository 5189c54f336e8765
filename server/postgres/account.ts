import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { PostgresError } from './failure';

/** The account that PostgreSQL runs under; null means ours. Fits the options of `spawn`. */
export type Account = { uid: number; gid: number } | null;

const NOBODY = 65534; // Linux's overflow uid, which every distribution gives to nobody; macOS has another, hence id(1).

function idOfNobody(flag: '-u' | '-g'): number {
  const { status, stdout } = spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : NOBODY;
}

/**
 * Chooses who runs PostgreSQL, which refuses to run as root: ourselves, or when we are root the owner of the existing
 * database at `dataPath`, or else `nobody`.
 * @throws {PostgresError} when the database belongs to someone whom we cannot become
 */
export function chooseAccount(dataPath: string): Account {
  const own = process.getuid?.();
  const owner = existsSync(dataPath) ? statSync(dataPath) : null;
  if (own !== 0) {
    if (owner === null || owner.uid === own) return null;
    throw new PostgresError(
      `PostgreSQL: ${dataPath} belongs to another account (uid ${owner.uid}); start Rejoinder as that account or as root, or set DATA_DIR`,
    );
  }
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return { uid: idOfNobody('-u'), gid: idOfNobody('-g') };
}

/**
 * True when the account may pass through `directory` and all that lead to it, by their permission bits.
 * Limit: access control lists are not read; such a directory may be called unreachable although it is not.
 */
export function isReachable(directory: string, account: Account): boolean {
  if (account === null) return true;
  const { uid, gid, mode } = statSync(directory);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  const parent = dirname(directory);
  return parent === directory || isReachable(parent, account);
}
