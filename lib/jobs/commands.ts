import type { Prisma } from '@/generated/prisma/client';
import { later, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { inTransaction } from '@/lib/write';
import type { JobKind, JobPayloads } from './kinds';

/** Asks for work, in the transaction that has a reason for it. It is done once that commits, and not before `runAt`. */
export async function enqueueJob<K extends JobKind>(
  tx: Tx,
  kind: K,
  payload: JobPayloads[K],
  runAt: Date = now(),
): Promise<void> {
  await tx.job.create({ data: { kind, payload: payload as Prisma.InputJsonObject, runAt, createdAt: now() } });
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
