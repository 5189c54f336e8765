import { PAGE_REFILL_INTERVAL } from '@/lib/limits';

// One write, and the few that follow it when a person corrects themself, show at once; a burst waits its turn.
const SAVED = 4;

/**
 * How often a page may be rendered again after writes: at once while something is saved up, and once a
 * PAGE_REFILL_INTERVAL in the long run, however many writes there are (architecture.md, "Invalidation").
 * Times are in milliseconds on any clock that never goes back.
 */
export class RefillBudget {
  #left = SAVED;
  #at: number;

  constructor(time: number) {
    this.#at = time;
  }

  /** Takes one refill; false when the page has to wait. */
  take(time: number): boolean {
    const earned = Math.floor((time - this.#at) / PAGE_REFILL_INTERVAL);
    if (earned > 0) {
      this.#left = Math.min(SAVED, this.#left + earned);
      this.#at += earned * PAGE_REFILL_INTERVAL;
    }
    if (this.#left === 0) return false;
    this.#left -= 1;
    return true;
  }
}
