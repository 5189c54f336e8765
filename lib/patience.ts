import { AsyncLocalStorage } from 'node:async_hooks';
import { SECOND } from './clock';

/**
 * Milliseconds that one request waits for connections to the database, all its waits together. With the wait for a lock
 * (`LOCK_TIMEOUT` in db.ts) and the work itself, a site whose pool stands still says so within two seconds (R14).
 */
export const REQUEST_PATIENCE = SECOND;

/** What is left of a request's patience. Waits that run side by side are one wait. */
export class Patience {
  #waiting = 0;
  #since = 0;

  constructor(private remaining: number) {}

  /** Milliseconds; 0 when only what is at hand may be taken. */
  get left(): number {
    const running = this.#waiting > 0 ? performance.now() - this.#since : 0;
    return Math.max(0, this.remaining - running);
  }

  /** Waits for something as long as patience lasts; null when it did not. */
  async waitFor<T>(thing: Promise<T>): Promise<T | null> {
    if (this.#waiting === 0) this.#since = performance.now();
    this.#waiting += 1;
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<null>((resolve) => {
      // In a busy process a timer may run before what had arrived long ago has been read: that comes first.
      timer = setTimeout(() => setImmediate(() => setImmediate(resolve, null)), this.left);
    });
    try {
      return await Promise.race([thing, over]);
    } finally {
      clearTimeout(timer);
      const left = this.left;
      this.#waiting -= 1;
      if (this.#waiting === 0) this.remaining = left;
    }
  }
}

// Next's bundle has a copy of this module: what the server began must be known there.
const place = globalThis as typeof globalThis & { rejoinderPatience?: AsyncLocalStorage<Patience> };
const current = (): AsyncLocalStorage<Patience> => (place.rejoinderPatience ??= new AsyncLocalStorage());

/** Runs a request with so many milliseconds of patience. */
export function withPatience<T>(milliseconds: number, request: () => T): T {
  return current().run(new Patience(milliseconds), request);
}

/** The patience of the request that this runs for; undefined for work that no request waits for. */
export function requestPatience(): Patience | undefined {
  return current().getStore();
}
