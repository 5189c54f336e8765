import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/generated/prisma/client';
import { SECOND } from './clock';
import { env } from './env';

export type Db = PrismaClient;
/** What a transaction's function receives: the client without the means to open another transaction. */
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];
/** For a query that may stand alone or take part in a transaction. */
export type Reader = Db | Tx;

const CONNECT_TIMEOUT = 2 * SECOND;
const STATEMENT_TIMEOUT = 15 * SECOND;

function connect(): PrismaClient {
  const { DATABASE_URL: connectionString, DATABASE_POOL: max } = env();
  const adapter = new PrismaPg({
    connectionString,
    max,
    // Prisma 7 leaves pool and timeouts to the driver. A request that finds no connection gives up before its reader does.
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    idleTimeoutMillis: 30 * SECOND,
    statement_timeout: STATEMENT_TIMEOUT,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT,
  });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: CONNECT_TIMEOUT, timeout: STATEMENT_TIMEOUT } });
}

// Hot reload evaluates this module again; the pool must not multiply.
const shared = globalThis as typeof globalThis & { rejoinderDb?: PrismaClient };

/** The process's database client, connected on first use. */
export function db(): Db {
  shared.rejoinderDb ??= connect();
  return shared.rejoinderDb;
}

/** Closes the pool; the next `db()` opens a new one. */
export async function disconnect(): Promise<void> {
  const client = shared.rejoinderDb;
  shared.rejoinderDb = undefined;
  await client?.$disconnect();
}
