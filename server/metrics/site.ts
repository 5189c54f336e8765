import { log } from '@/lib/log';
import { readPool, readSiteFigures, type SiteFigures } from '@/lib/metrics';
import { metric } from './exposition';

/** Milliseconds for which figures are good: however many scrape, the database is asked once in this time. */
const GOOD_FOR = 5_000;
/** Milliseconds for the database to answer; a scrape must not wait for an outage to pass. */
const PATIENCE = 2_000;

function textOf(figures: SiteFigures): string {
  const { held, oldestHeld, reported, jobsDue, jobLag, jobsFailing, mailWaiting, oldestMail, mailFailed } = figures;
  return [
    metric('comments_held', 'gauge', 'Comments that wait for review; counted to 9999.', held),
    metric('comments_held_oldest_seconds', 'gauge', 'How long the oldest of them has waited.', oldestHeld),
    metric('reports_open', 'gauge', 'Reports that nobody has settled; counted to 9999.', reported),
    metric(
      'decisions_last_day',
      'gauge',
      'Decisions on comments in the last 24 hours, by verdict.',
      figures.decisions.map(({ action, count }) => [{ action }, count] as const),
    ),
    metric('jobs_due', 'gauge', 'Work that is due and not done.', jobsDue),
    metric('job_lag_seconds', 'gauge', 'For how long the oldest of it has been due.', jobLag),
    metric('jobs_failing', 'gauge', 'Work that failed and is tried again.', jobsFailing),
    metric('mail_waiting', 'gauge', 'Mail in the outbox that was not sent yet.', mailWaiting),
    metric('mail_oldest_seconds', 'gauge', 'For how long the oldest of it has been due; 0 without SMTP.', oldestMail),
    metric('mail_failed_last_day', 'gauge', 'Mail that was given up in the last 24 hours.', mailFailed),
  ].join('');
}

function poolText(): string {
  const { open, idle, waiting, max } = readPool();
  const states = [
    ['busy', open - idle],
    ['idle', idle],
  ] as const;
  return [
    metric(
      'database_connections',
      'gauge',
      'Connections of this process to the database.',
      states.map(([state, count]) => [{ state }, count] as const),
    ),
    metric('database_connections_max', 'gauge', 'Connections that it may open (DATABASE_POOL).', max),
    metric('database_waiting', 'gauge', 'Work that waits for a connection.', waiting),
  ].join('');
}

/** The figures of the site as a whole, which every process reports alike, and of this process's connections. */
export class SiteMetrics {
  #last: { at: number; asked: Promise<SiteFigures | null> } | undefined;

  /** `clock` is in milliseconds and never goes back. */
  constructor(
    private readonly clock: () => number,
    private readonly read: () => Promise<SiteFigures> = readSiteFigures,
  ) {}

  async text(): Promise<string> {
    const figures = await this.#figures();
    const up = metric('database_up', 'gauge', '1 while the database answers.', figures ? 1 : 0);
    return `${up}${poolText()}${figures ? textOf(figures) : ''}`;
  }

  #figures(): Promise<SiteFigures | null> {
    const at = this.clock();
    if (!this.#last || at - this.#last.at >= GOOD_FOR) this.#last = { at, asked: this.#ask() };
    return this.#last.asked;
  }

  async #ask(): Promise<SiteFigures | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, PATIENCE, null);
    });
    const failed = (error: unknown) => {
      log('debug', 'metrics.database_away', { error: String(error) });
      return null;
    };
    try {
      return await Promise.race([this.read().catch(failed), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
