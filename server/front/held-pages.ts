import { LRUCache } from 'lru-cache';
import { PAGE_CACHE_PLACES_SHARE } from '@/lib/limits';
import type { Page } from './page';
import { namesPlace } from './page-key';
import type { RefillBudget } from './refill-budget';
import { TagIndex } from './tag-index';

export type Held = {
  page: Page;
  filledAt: number;
  /** The moment of the write that this page does not show yet; 0 while it shows them all. */
  staleSince: number;
  budget: RefillBudget;
  /** After a failed refill: not to be tried again before this time. */
  retryAt: number;
};

/**
 * The pages in memory by their keys, bounded in bytes, the least recently read leaving first. Keys that name a place can
 * be made up without end: they share a part of the bytes among themselves, so that a flood of them drives no other out.
 */
export class HeldPages {
  readonly #tags = new TagIndex();
  readonly #whole: LRUCache<string, Held>;
  readonly #places: LRUCache<string, Held>;

  constructor(maxBytes: number) {
    const placesBytes = Math.floor(maxBytes * PAGE_CACHE_PLACES_SHARE);
    this.#whole = this.#shelf(maxBytes - placesBytes);
    this.#places = this.#shelf(placesBytes);
  }

  /** The page under this key, which counts as read. */
  get(key: string): Held | undefined {
    return this.#shelfOf(key).get(key);
  }

  /** The page under this key, which does not count as read. */
  peek(key: string): Held | undefined {
    return this.#shelfOf(key).peek(key);
  }

  /** Keeps a page, unless it alone is larger than what there is for its kind. */
  set(key: string, held: Held): void {
    const shelf = this.#shelfOf(key).set(key, held);
    if (shelf.has(key)) this.#tags.add(key, held.page.tags);
  }

  delete(key: string): void {
    this.#shelfOf(key).delete(key);
  }

  /** Every page that carries any of the tags. */
  withAny(tags: readonly string[]): Held[] {
    return [...this.#tags.withAny(tags)].flatMap((key) => this.peek(key) ?? []);
  }

  *all(): Generator<Held> {
    yield* this.#whole.values();
    yield* this.#places.values();
  }

  get size(): { pages: number; bytes: number } {
    return {
      pages: this.#whole.size + this.#places.size,
      bytes: this.#whole.calculatedSize + this.#places.calculatedSize,
    };
  }

  #shelfOf(key: string): LRUCache<string, Held> {
    return namesPlace(key) ? this.#places : this.#whole;
  }

  #shelf(maxSize: number): LRUCache<string, Held> {
    return new LRUCache({
      maxSize,
      sizeCalculation: ({ page }) => page.bytes,
      dispose: ({ page }, key) => this.#tags.remove(key, page.tags),
    });
  }
}
