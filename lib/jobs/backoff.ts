/** Milliseconds until the next try after `attempts` tries: doubling from `first`, at most `max`. */
export function backoff(attempts: number, first: number, max: number): number {
  return Math.min(max, first * 2 ** Math.max(0, Math.min(attempts, 30) - 1));
}
