import { histogram, metric } from '../metrics/exposition';
import type { PageCache } from './page-cache';
import type { Kind } from './routes';
import { sentFromMemory } from './send-page';

type Count = { kind: Kind; status: number; count: number };

/** What the front counts, in the text format of Prometheus. */
export class Metrics {
  readonly #requests = new Map<string, Count>();
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
    const key = `${kind} ${status}`;
    const known = this.#requests.get(key) ?? { kind, status, count: 0 };
    known.count += 1;
    this.#requests.set(key, known);
  }

  text(): string {
    const { counts, size, fillTimes } = this.cache;
    const requests = [...this.#requests.values()].map(
      ({ kind, status, count }) => [{ kind, status: String(status) }, count] as const,
    );
    return [
      metric(
        'requests_total',
        'counter',
        'Answers, by kind of route and status, without those straight out of memory.',
        requests,
      ),
      metric('page_hits_total', 'counter', 'Pages sent straight out of memory.', counts.hits),
      metric('page_misses_total', 'counter', 'Pages asked for that memory did not hold as they are.', counts.misses),
      metric('page_fills_total', 'counter', 'Pages rendered for the cache.', counts.fills),
      metric('page_fill_failures_total', 'counter', 'Renders that gave no page.', counts.failures),
      histogram('page_fill_seconds', 'How long renders took, until the page could be sent.', fillTimes),
      metric('page_stale_total', 'counter', 'Old copies sent because a new one could not be had.', counts.staleServed),
      metric('page_drops_total', 'counter', 'Pages that a write marked as old.', counts.dropped),
      metric('page_bytes_total', 'counter', 'Bytes of bodies of pages that were sent, as coded.', sentFromMemory.bytes),
      metric('page_not_modified_total', 'counter', 'Answers to readers who had the page.', sentFromMemory.notModified),
      metric('page_cache_pages', 'gauge', 'Pages in memory.', size.pages),
      metric('page_cache_bytes', 'gauge', 'Bytes of the pages in memory.', size.bytes),
      metric('page_cache_missing', 'gauge', 'Addresses known to hold nothing.', size.missing),
      metric('listener_up', 'gauge', '1 while committed writes are heard of.', this.listenerLive() ? 1 : 0),
      metric(
        'uptime_seconds',
        'gauge',
        'Seconds since the start.',
        Math.floor((this.clock() - this.#startedAt) / 1000),
      ),
    ].join('');
  }
}
