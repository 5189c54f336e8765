import { Prisma } from '@/generated/prisma/client';
import { later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { ANSWER_NOTICE_KEPT, JOB_KEPT, LINK_REMEMBERED, MAIL_KEPT, PURGE_BATCH } from '@/lib/limits';

type Purge = { table: Prisma.Sql; key: Prisma.Sql; where: Prisma.Sql };

/** Everything that is kept for a time only. Names of tables are written here, never passed in. */
function purges(): Record<string, Purge> {
  const at = now();
  const before = (ms: number) => later(at, -ms);
  const id = Prisma.sql`id`;
  return {
    sessions: { table: Prisma.sql`sessions`, key: id, where: Prisma.sql`expires_at <= ${at}` },
    links: {
      table: Prisma.sql`one_time_links`,
      key: id,
      where: Prisma.sql`expires_at <= ${before(LINK_REMEMBERED)}`,
    },
    keptComments: { table: Prisma.sql`kept_comments`, key: id, where: Prisma.sql`expires_at <= ${at}` },
    rateLimits: { table: Prisma.sql`rate_limit_buckets`, key: Prisma.sql`key`, where: Prisma.sql`expires_at <= ${at}` },
    jobs: { table: Prisma.sql`jobs`, key: id, where: Prisma.sql`finished_at <= ${before(JOB_KEPT)}` },
    answerNotices: {
      table: Prisma.sql`answer_notices`,
      key: Prisma.sql`answer_id`,
      where: Prisma.sql`told_at <= ${before(ANSWER_NOTICE_KEPT)}`,
    },
    mail: { table: Prisma.sql`mail`, key: id, where: Prisma.sql`created_at <= ${before(MAIL_KEPT)}` },
  };
}

async function purgeTable({ table, key, where }: Purge): Promise<number> {
  let total = 0;
  for (;;) {
    // In batches, so that no statement holds its locks for long; what another process deletes just now is skipped.
    const deleted = await db().$executeRaw`
      DELETE FROM ${table} WHERE ${key} IN (SELECT ${key} FROM ${table} WHERE ${where} LIMIT ${PURGE_BATCH} FOR UPDATE SKIP LOCKED)`;
    total += deleted;
    if (deleted < PURGE_BATCH) return total;
  }
}

/** Removes expired sessions, links, kept comments and limits, and old jobs and mail. Returns how many of each. */
export async function purgeExpired(): Promise<Record<string, number>> {
  const removed: Record<string, number> = {};
  for (const [name, purge] of Object.entries(purges())) removed[name] = await purgeTable(purge);
  return removed;
}
