import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '@/generated/prisma/client';
import { SECOND } from './clock';
import { env } from './env';
import { log } from './log';
import { PatientPool } from './patient-pool';

export type Db = PrismaClient;
/** What a transaction's function receives: the client without the means to open another transaction. */
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];
/** For a query that may stand alone or take part in a transaction. */
export type Reader = Db | Tx;

/** For work that no request waits for; a request has less patience (patience.ts). */
const CONNECT_TIMEOUT = 2 * SECOND;
/** Shorter than PostgreSQL's `deadlock_timeout`, so that who waits in a ring gives up like who waits in a line. */
const LOCK_TIMEOUT = 0.75 * SECOND;
const STATEMENT_TIMEOUT = 15 * SECOND;

type Shared = { pool: pg.Pool; client: PrismaClient };

function connect(): Shared {
  const { DATABASE_URL: connectionString, DATABASE_POOL: max } = env();
  const pool = new PatientPool({
    connectionString,
    max,
    // Prisma 7 leaves pool and timeouts to the driver.
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    idleTimeoutMillis: 30 * SECOND,
    statement_timeout: STATEMENT_TIMEOUT,
    lock_timeout: LOCK_TIMEOUT,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT,
    // For `inTwoTrips` (write.ts). Prisma waits for each answer before it asks again, and notices nothing of it.
    pipeline: true,
  });
  // A connection that breaks is replaced when it is needed, and whoever has it hears so by their statement; without listeners,
  // for the idle ones and for all, it would end the process.
  const noteLost = (error: Error) => log('debug', 'pool.connection_lost', { error: error.message });
  pool.on('error', noteLost);
  pool.on('connect', (client) => client.on('error', noteLost));
  const transactionOptions = { maxWait: CONNECT_TIMEOUT, timeout: STATEMENT_TIMEOUT };
  return { pool, client: new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions }) };
}

// Hot reload evaluates this module again, and Next bundles a copy of it; the pool must not multiply.
const place = globalThis as typeof globalThis & { rejoinderDatabase?: Shared };

function shared(): Shared {
  place.rejoinderDatabase ??= connect();
  return place.rejoinderDatabase;
}

/** The process's database client, connected on first use. */
export function db(): Db {
  return shared().client;
}

/** The connections under it, which both share. For `inTwoTrips` alone. */
export function connections(): pg.Pool {
  return shared().pool;
}

/** Closes the connections; the next `db()` opens new ones. */
export async function disconnect(): Promise<void> {
  const last = place.rejoinderDatabase;
  place.rejoinderDatabase = undefined;
  await last?.client.$disconnect();
  await last?.pool.end();
}
