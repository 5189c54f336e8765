import type { PageCache } from './page-cache';
import type { Kind } from './routes';

/** Counts of the process, in the text format of Prometheus (its documentation, "Exposition formats", 0.0.4). */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #startedAt: number;

  constructor(
    private readonly cache: PageCache,
    private readonly listenerLive: () => boolean,
    private readonly clock: () => number,
  ) {
    this.#startedAt = clock();
  }

  /** Counts one answer that did not come straight out of memory. */
  count(kind: Kind, status: number): void {
    const labels = `kind="${kind}",status="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
  }

  text(): string {
    const { counts, size } = this.cache;
    const requests = [...this.#requests].map(([labels, count]) => [`{${labels}}`, count] as const);
    const memory = process.memoryUsage.rss();
    return [
      metric(
        'requests_total',
        'counter',
        'Answers, by kind of route and status, without those straight out of memory.',
        requests,
      ),
      metric('page_hits_total', 'counter', 'Pages sent straight out of memory.', counts.hits),
      metric('page_fills_total', 'counter', 'Pages rendered for the cache.', counts.fills),
      metric('page_fill_failures_total', 'counter', 'Renders that gave no page.', counts.failures),
      metric('page_stale_total', 'counter', 'Old copies sent because a new one could not be had.', counts.staleServed),
      metric('page_drops_total', 'counter', 'Pages that a write marked as old.', counts.dropped),
      metric('page_cache_pages', 'gauge', 'Pages in memory.', size.pages),
      metric('page_cache_bytes', 'gauge', 'Bytes of the pages in memory.', size.bytes),
      metric('page_cache_missing', 'gauge', 'Addresses known to hold nothing.', size.missing),
      metric('listener_up', 'gauge', '1 while committed writes are heard of.', this.listenerLive() ? 1 : 0),
      metric('memory_bytes', 'gauge', 'Resident memory of the process.', memory),
      metric(
        'uptime_seconds',
        'gauge',
        'Seconds since the start.',
        Math.floor((this.clock() - this.#startedAt) / 1000),
      ),
    ].join('');
  }
}

type Samples = number | readonly (readonly [labels: string, value: number])[];

function metric(name: string, type: 'counter' | 'gauge', help: string, samples: Samples): string {
  const full = `rejoinder_${name}`;
  const lines =
    typeof samples === 'number'
      ? [`${full} ${samples}`]
      : samples.map(([labels, value]) => `${full}${labels} ${value}`);
  return [`# HELP ${full} ${help}`, `# TYPE ${full} ${type}`, ...lines, ''].join('\n');
}
