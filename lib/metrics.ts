import { mailWorks } from './accounts/mail-works';
import { DAY, later, now } from './clock';
import { connections, db } from './db';
import { env } from './env';
import { QUEUE_COUNT_MAX } from './limits';

/** What the database knows of the state of the site. Ages are in seconds; 0 when nothing waits. */
export type SiteFigures = {
  /** Counted up to QUEUE_COUNT_MAX. */
  held: number;
  oldestHeld: number;
  reported: number;
  /** Work that is due and not begun. */
  jobsDue: number;
  /** For how long the oldest of it has been due. */
  jobLag: number;
  /** Work that failed and is tried again. */
  jobsFailing: number;
  mailWaiting: number;
  /**
   * For how long the oldest of it has been due, which is when nothing holds it back any more: a mail that waits in case
   * of an undo is not late, and one that was tried in vain is as late as if nobody had tried. 0 without SMTP, where mail
   * waits for the owner to read it.
   */
  oldestMail: number;
  mailFailed: number;
  /** Decisions of the last day, by verdict. */
  decisions: { action: string; count: number }[];
};

type Row = Omit<SiteFigures, 'decisions'>;

const ACTIONS = ['approve', 'reject', 'spam', 'undo'];

/** Reads the figures by indexes alone: nothing here grows with the site's age. */
export async function readSiteFigures(): Promise<SiteFigures> {
  const at = now();
  const since = later(at, -DAY);
  const [rows, decided] = [
    await db().$queryRaw<Row[]>`
      SELECT
        (SELECT count(*)::int FROM (SELECT 1 FROM comments WHERE status = 'pending' AND deleted_at IS NULL
                                    LIMIT ${QUEUE_COUNT_MAX}) AS w) AS "held",
        (SELECT coalesce(extract(epoch FROM ${at} - min(created_at)), 0)::float8 FROM comments
          WHERE status = 'pending' AND deleted_at IS NULL) AS "oldestHeld",
        (SELECT count(*)::int FROM (SELECT 1 FROM reports WHERE resolved_at IS NULL
                                    LIMIT ${QUEUE_COUNT_MAX}) AS r) AS "reported",
        (SELECT count(*)::int FROM jobs WHERE finished_at IS NULL AND run_at <= ${at}) AS "jobsDue",
        (SELECT coalesce(extract(epoch FROM ${at} - min(run_at)), 0)::float8 FROM jobs
          WHERE finished_at IS NULL AND run_at <= ${at}) AS "jobLag",
        (SELECT count(*)::int FROM jobs WHERE finished_at IS NULL AND last_error IS NOT NULL) AS "jobsFailing",
        (SELECT count(*)::int FROM mail WHERE sent_at IS NULL AND failed_at IS NULL) AS "mailWaiting",
        (SELECT coalesce(extract(epoch FROM ${at} - min(due)), 0)::float8
          FROM (SELECT coalesce(first_due_at, next_try_at) AS due FROM mail
                WHERE sent_at IS NULL AND failed_at IS NULL) AS m WHERE due <= ${at}) AS "oldestMail",
        (SELECT count(*)::int FROM mail WHERE failed_at > ${since}) AS "mailFailed"`,
    await db().$queryRaw<{ action: string; count: number }[]>`
      SELECT action::text AS action, count(*)::int AS count FROM decisions
      WHERE created_at > ${since} GROUP BY action`,
  ];
  const figures = rows[0];
  if (!figures) throw new Error('The database answered without a row');
  const count = (wanted: string) => decided.find(({ action }) => action === wanted)?.count ?? 0;
  const oldestMail = mailWorks() ? figures.oldestMail : 0;
  return { ...figures, oldestMail, decisions: ACTIONS.map((action) => ({ action, count: count(action) })) };
}

/** This process's connections to the database, and the requests that wait for one. */
export function readPool(): { open: number; idle: number; waiting: number; max: number } {
  const { totalCount, idleCount, waitingCount } = connections();
  return { open: totalCount, idle: idleCount, waiting: waitingCount, max: env().DATABASE_POOL };
}
