import { env } from './env';

let pinned: Date | undefined;
/** Of the process, not of this module: Next's bundle has a copy of it, which is loaded later. */
const startedAt = performance.timeOrigin;

/** The present moment. Every rule asks here, so that a test can stop the clock or begin it at an instant of its choice. */
export function now(): Date {
  if (pinned) return new Date(pinned);
  const start = env().TEST_CLOCK;
  return start ? new Date(new Date(start).getTime() + Date.now() - startedAt) : new Date();
}

/** Stops the clock at an instant, or lets it run again. Only tests call this. */
export function pinClock(at: Date | undefined): void {
  pinned = at;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A moment `ms` milliseconds after `from`; negative goes back. */
export function later(from: Date, ms: number): Date {
  return new Date(from.getTime() + ms);
}
