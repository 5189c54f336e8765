import { v7 as uuidv7 } from 'uuid';
import { Prisma } from '@/generated/prisma/client';
import { later, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { inTransaction } from '@/lib/write';
import type { JobKind, JobPayloads } from './kinds';

/** The statement that asks for work, for a command that writes all its rows in one round trip. */
export function jobSql<K extends JobKind>(kind: K, payload: JobPayloads[K], runAt: Date = now()): Prisma.Sql {
  return Prisma.sql`INSERT INTO jobs (id, kind, payload, run_at, created_at)
    VALUES (${uuidv7()}::uuid, ${kind}, ${JSON.stringify(payload)}::jsonb, ${runAt}, ${now()})`;
}

/** Asks for work, in the transaction that has a reason for it. It is done once that commits, and not before `runAt`. */
export async function enqueueJob<K extends JobKind>(
  tx: Tx,
  kind: K,
  payload: JobPayloads[K],
  runAt: Date = now(),
): Promise<void> {
  await tx.$executeRaw(jobSql(kind, payload, runAt));
}

/**
 * Makes sure that periodic work of a kind is planned: `interval` milliseconds after the last of its kind ended, at
 * once when there was none. However many processes call this at the same time, one job is planned.
 */
export async function planPeriodicJob(kind: JobKind, interval: number): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`job:${kind}`}, 0))`;
    const planned = await tx.job.findFirst({ where: { kind, finishedAt: null }, select: { id: true } });
    if (planned) return;
    const last = await tx.job.findFirst({
      where: { kind },
      orderBy: { finishedAt: 'desc' },
      select: { finishedAt: true },
    });
    await enqueueJob(tx, kind, {}, last?.finishedAt ? later(last.finishedAt, interval) : now());
  });
}
