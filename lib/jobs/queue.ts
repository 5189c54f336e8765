import { later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { JOB_ATTEMPTS_MAX, JOB_LEASE, JOB_RETRY_FIRST, JOB_RETRY_MAX } from '@/lib/limits';
import { log, logError } from '@/lib/log';
import { backoff } from './backoff';
import type { JobHandlers, JobKind } from './kinds';

type LeasedJob = { id: string; kind: string; payload: unknown; attempts: number };

const ERROR_MAX = 500;

/** Takes the lease of the job that is due longest; one whose worker vanished is taken over when its lease ends. */
async function leaseJob(): Promise<LeasedJob | null> {
  const at = now();
  const rows = await db().$queryRaw<LeasedJob[]>`
    UPDATE jobs SET attempts = attempts + 1, locked_until = ${later(at, JOB_LEASE)}
    WHERE id = (
      SELECT id FROM jobs
      WHERE finished_at IS NULL AND run_at <= ${at} AND (locked_until IS NULL OR locked_until <= ${at})
      ORDER BY run_at, id
      LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, kind, payload, attempts`;
  return rows[0] ?? null;
}

async function finish(id: string, lastError: string | null): Promise<void> {
  await db().job.update({ where: { id }, data: { finishedAt: now(), lockedUntil: null, lastError } });
}

async function fail(job: LeasedJob, error: unknown): Promise<void> {
  logError('job.failed', error, { id: job.id, kind: job.kind, attempts: job.attempts });
  const message = (error instanceof Error ? error.message : String(error)).slice(0, ERROR_MAX);
  if (job.attempts >= JOB_ATTEMPTS_MAX) return finish(job.id, message);
  const runAt = later(now(), backoff(job.attempts, JOB_RETRY_FIRST, JOB_RETRY_MAX));
  await db().job.update({ where: { id: job.id }, data: { runAt, lockedUntil: null, lastError: message } });
}

/**
 * Does the job that is due longest. Answers false when none is. A job that fails is tried again, later each time,
 * up to JOB_ATTEMPTS_MAX; its last error stays in its row.
 */
export async function runNextJob(handlers: JobHandlers): Promise<boolean> {
  const job = await leaseJob();
  if (!job) return false;
  // Own properties only: a kind is text from a row, and `constructor` is not a handler.
  const handler = Object.hasOwn(handlers, job.kind) ? handlers[job.kind as JobKind] : undefined;
  if (!handler) {
    log('error', 'job.unknown', { id: job.id, kind: job.kind });
    await finish(job.id, 'Nothing in this version does work of this kind.');
    return true;
  }
  try {
    await handler(job.payload as never);
  } catch (error) {
    await fail(job, error);
    return true;
  }
  await finish(job.id, null);
  return true;
}
