import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Account, chooseAccount, isReachable } from './account';
import { codeOf, describing, PostgresError } from './failure';

/** Where the parts of one embedded PostgreSQL lie. All paths are absolute. */
export type Place = {
  /** DATA_DIR, with symbolic links resolved. */
  dataDir: string;
  /** PostgreSQL's own data directory; need not exist yet. Its parent is reachable for `account`. */
  data: string;
  account: Account;
  lockFile: string;
  passwordFile: string;
  portFile: string;
  logFile: string;
};

/** Root's databases go here when PostgreSQL's account cannot reach DATA_DIR (FHS 3.0, 5.8). /tmp would be cleaned. */
const FAR_BASE = '/var/lib/rejoinder';

function readLinkIfThere(path: string): string | null {
  try {
    return lstatSync(path).isSymbolicLink() ? resolve(dirname(path), readlinkSync(path)) : path;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Makes a home outside of DATA_DIR and leaves a symbolic link to it, which later starts follow. */
function chooseFarHome(link: string, durable: boolean): string {
  const base = durable ? FAR_BASE : tmpdir();
  return describing(`make a place for the database in ${base}`, () => {
    mkdirSync(base, { recursive: true, mode: 0o755 });
    const home = mkdtempSync(join(base, 'db-'));
    chmodSync(home, 0o711);
    symlinkSync(join(home, 'postgres'), link);
    return join(home, 'postgres');
  });
}

/**
 * Decides where the database of a DATA_DIR lies and who runs it; makes DATA_DIR when it is missing.
 * Normally that is `DATA_DIR/postgres`. When we are root and DATA_DIR cannot be reached by an ordinary account (a
 * checkout under a 0700 home), `DATA_DIR/postgres` is a symbolic link to a place that can.
 * @throws {PostgresError}
 */
export function choosePlace(options: { dataDir: string; durable: boolean }): Place {
  const dataDir = describing(`make DATA_DIR ${options.dataDir}`, () => {
    mkdirSync(options.dataDir, { recursive: true, mode: 0o711 });
    return realpathSync(options.dataDir);
  });
  const link = join(dataDir, 'postgres');
  const existing = readLinkIfThere(link);
  const account = chooseAccount(existing ?? link);
  // A scratch directory from mkdtemp is 0700: PostgreSQL's account needs to pass through, not to read it.
  if (account !== null && !options.durable) chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  const data = existing ?? (isReachable(dataDir, account) ? link : chooseFarHome(link, options.durable));
  if (!isReachable(dirname(data), account)) {
    throw new PostgresError(
      `PostgreSQL: ${data} cannot be reached by the account that runs it (uid ${account?.uid}); allow passage to it with chmod o+x`,
    );
  }
  return {
    dataDir,
    data,
    account,
    lockFile: `${data}.lock`,
    passwordFile: join(dataDir, 'postgres.password'),
    portFile: join(dataDir, 'postgres.port'),
    logFile: join(dataDir, 'postgres.log'),
  };
}
