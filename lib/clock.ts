import { env } from './env';

let pinned: Date | undefined;
/** Of the process, not of this module: Next's bundle has a copy of it, which is loaded later. */
const startedAt = performance.timeOrigin;

// Next's bundle has a copy of this module, which must tell the same time.
const place = globalThis as typeof globalThis & {
  /** The instant, in milliseconds since 1970, at which the process's steady clock stood at 0. */
  rejoinderClockZero?: number;
};

/** The present moment. Every rule asks here, so that a test can stop the clock or begin it at an instant of its choice. */
export function now(): Date {
  if (pinned) return new Date(pinned);
  const start = env().TEST_CLOCK;
  if (start) return new Date(new Date(start).getTime() + Date.now() - startedAt);
  const zero = place.rejoinderClockZero;
  return zero === undefined ? new Date() : new Date(zero + performance.now());
}

/**
 * Says what time it is: from here on it is told by the process's steady clock, which a change of the machine's time does not
 * move (R7). Without an instant the machine's time counts again, which only tests ask for.
 */
export function setClock(at: Date | undefined): void {
  place.rejoinderClockZero = at && at.getTime() - performance.now();
}

/** Stops the clock at an instant, or lets it run again. Only tests call this. */
export function pinClock(at: Date | undefined): void {
  pinned = at;
}

export { DAY, HOUR, MINUTE, SECOND } from './durations';

/** A moment `ms` milliseconds after `from`; negative goes back. */
export function later(from: Date, ms: number): Date {
  return new Date(from.getTime() + ms);
}
