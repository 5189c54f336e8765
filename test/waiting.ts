import { db } from '@/lib/db';

/** Resolves as soon as some transaction of this test's database waits for a lock that another holds. */
export async function somebodyWaitsForALock(): Promise<void> {
  for (;;) {
    const [row] = await db().$queryRaw<{ waiting: boolean }[]>`
      SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock') AS waiting`;
    if (row?.waiting) return;
  }
}
