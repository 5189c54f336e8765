import type { Outcome } from './outcome';

const EVERYTHING = '*';

/**
 * A fill under way, and the writes that were heard of while it ran: it may have read what was there before them.
 * `moment` counts writes, so that "before" and "after" need no clock.
 */
export class Flight {
  readonly #touched = new Map<string, number>();

  constructor(
    readonly outcome: Promise<Outcome>,
    /** When it began, on the cache's clock. */
    readonly startedAt: number,
  ) {}

  /** True when any write was heard of. */
  get touched(): boolean {
    return this.#touched.size > 0;
  }

  note(tags: readonly string[] | 'everything', moment: number): void {
    if (tags === 'everything') this.#touched.set(EVERYTHING, moment);
    else for (const tag of tags) this.#touched.set(tag, moment);
  }

  /** The moment of the last write that a page with these tags may have missed; 0 when it missed none. */
  missed(tags: readonly string[]): number {
    return Math.max(0, ...[EVERYTHING, ...tags].map((tag) => this.#touched.get(tag) ?? 0));
  }
}
