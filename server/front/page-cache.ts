import { LRUCache } from 'lru-cache';
import { cacheTags } from '@/lib/cache-tags';
import { PAGE_CACHE_BYTES, PAGE_CACHE_NEGATIVE_MAX, PAGE_REFILL_INTERVAL } from '@/lib/limits';
import { FillTimes } from '../metrics/fill-times';
import { Flight } from './flight';
import { type Held, HeldPages } from './held-pages';
import type { Fill, Outcome } from './outcome';
import type { Page } from './page';
import { RefillBudget } from './refill-budget';

/** Milliseconds that a page lives while nobody tells us of writes. */
const SHORT_LIFE = 2_000;
/** Milliseconds after which a reader gets the old copy instead of waiting for a slow refill. */
const PATIENCE = 2_000;
const NEGATIVE_LIFE = 60_000;

const COMMENTS_ONLY = new RegExp(`^${cacheTags.allComments}(:|$)`);

/**
 * The pages in memory (`held-pages.ts`). Each is filled once however many ask, dropped by the tags that a write names, and
 * kept as it was while a fill fails. `clock` is in milliseconds and never goes back.
 */
export class PageCache {
  readonly #flights = new Map<string, Flight>();
  readonly #pages: HeldPages;
  /** Addresses where nothing is, so that a flood of them asks Next once for each. */
  readonly #missing = new LRUCache<string, 404 | 410>({ max: PAGE_CACHE_NEGATIVE_MAX, ttl: NEGATIVE_LIFE });
  #moment = 0;
  #shortLived = false;
  readonly fillTimes = new FillTimes();
  readonly counts = { hits: 0, misses: 0, fills: 0, failures: 0, staleServed: 0, dropped: 0 };

  constructor(
    private readonly clock: () => number,
    maxBytes: number = PAGE_CACHE_BYTES,
  ) {
    this.#pages = new HeldPages(maxBytes);
  }

  /** The page under this key if it can be sent as it is: the hot path, one look-up. */
  hit(key: string): Page | undefined {
    const held = this.#pages.get(key);
    if (held === undefined || !this.#isFresh(held)) return undefined;
    this.counts.hits += 1;
    return held.page;
  }

  /** The page under this key, filled when it has to be. Never rejects as long as `fill` does not. */
  async get(key: string, fill: Fill): Promise<Outcome> {
    const arrived = this.#moment;
    this.counts.misses += 1;
    for (;;) {
      const held = this.#pages.get(key);
      if (held) {
        if (this.#isFresh(held)) return { kind: 'page', page: held.page, keep: true };
        return this.#refill(key, held, fill, arrived);
      }
      const missing = this.#missing.get(key);
      if (missing !== undefined) return { kind: 'missing', status: missing, keep: true };
      const outcome = await this.#fly(key, fill);
      // Whoever asked after the write that this fill missed waits for one that shows it.
      if (outcome.kind !== 'page' || !outcome.keep || !this.#isBehind(key, arrived)) return outcome;
    }
  }

  /** Marks every page that carries one of the tags: the next reader gets a new one. */
  drop(tags: readonly string[]): void {
    this.#moment += 1;
    for (const flight of this.#flights.values()) flight.note(tags, this.#moment);
    for (const held of this.#pages.withAny(tags)) this.#markStale(held);
    // An address where nothing was may be one now. A comment makes no addresses.
    if (!tags.every((tag) => COMMENTS_ONLY.test(tag))) this.#missing.clear();
  }

  /** Marks every page: writes may have gone by unheard. */
  dropAll(): void {
    this.#moment += 1;
    for (const flight of this.#flights.values()) flight.note('everything', this.#moment);
    for (const held of this.#pages.all()) this.#markStale(held);
    this.#missing.clear();
  }

  /** While on, a page lives for two seconds at most: nobody tells us of writes. */
  setShortLived(on: boolean): void {
    this.#shortLived = on;
  }

  get size(): { pages: number; bytes: number; missing: number } {
    return { ...this.#pages.size, missing: this.#missing.size };
  }

  #isFresh(held: Held): boolean {
    if (held.staleSince !== 0) return false;
    return !this.#shortLived || this.clock() - held.filledAt < SHORT_LIFE;
  }

  #isBehind(key: string, arrived: number): boolean {
    const held = this.#pages.peek(key);
    return held !== undefined && held.staleSince !== 0 && held.staleSince <= arrived;
  }

  #markStale(held: Held): void {
    held.staleSince = this.#moment;
    this.counts.dropped += 1;
  }

  async #refill(key: string, held: Held, fill: Fill, arrived: number): Promise<Outcome> {
    const old: Outcome = { kind: 'page', page: held.page, keep: true };
    const time = this.clock();
    const running = this.#flights.has(key);
    if (held.retryAt > 0) {
      // The last refill failed: nobody waits for the next one.
      if (!running && time >= held.retryAt) void this.#fly(key, fill);
      this.counts.staleServed += 1;
      return old;
    }
    if (!running && !held.budget.take(time)) return old;
    const outcome = await Promise.race([this.#fly(key, fill), this.#patience()]);
    if (outcome === undefined || outcome.kind === 'failed') {
      this.counts.staleServed += 1;
      return old;
    }
    const missedTheWrite = running && outcome.kind === 'page' && outcome.keep && this.#isBehind(key, arrived);
    return missedTheWrite ? this.get(key, fill) : outcome;
  }

  #patience(): Promise<undefined> {
    return new Promise((resolve) => setTimeout(resolve, PATIENCE, undefined).unref());
  }

  /** The fill of this key that is under way, or a new one. */
  #fly(key: string, fill: Fill): Promise<Outcome> {
    const running = this.#flights.get(key);
    if (running) return running.outcome;
    this.counts.fills += 1;
    const flight = new Flight(
      Promise.resolve()
        .then(fill)
        .then((outcome) => {
          this.#flights.delete(key);
          this.#land(key, outcome, flight);
          return outcome;
        }),
      this.clock(),
    );
    this.#flights.set(key, flight);
    return flight.outcome;
  }

  #land(key: string, outcome: Outcome, flight: Flight): void {
    const held = this.#pages.peek(key);
    this.fillTimes.observe(this.clock() - flight.startedAt);
    if (outcome.kind === 'failed') {
      this.counts.failures += 1;
      if (held) held.retryAt = this.clock() + PAGE_REFILL_INTERVAL;
      return;
    }
    if (outcome.kind === 'missing') {
      this.#pages.delete(key);
      if (outcome.keep && !flight.touched) this.#missing.set(key, outcome.status);
      return;
    }
    if (!outcome.keep) return void this.#pages.delete(key);
    this.#pages.set(key, {
      page: outcome.page,
      filledAt: flight.startedAt,
      staleSince: flight.missed(outcome.page.tags),
      budget: held?.budget ?? new RefillBudget(flight.startedAt),
      retryAt: 0,
    });
  }
}
