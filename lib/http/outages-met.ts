/** Beyond this many the oldest are forgotten: each is asked for within moments, or never. */
const MAX = 1_000;

// Next bundles a copy of this module for instrumentation.ts; what it notes is read by the front, in the same process.
const place = globalThis as typeof globalThis & { rejoinderOutages?: Set<string> };
const met = (): Set<string> => (place.rejoinderOutages ??= new Set());

/** Notes that the request of this id failed because the database could not serve it. */
export function noteOutage(requestId: string): void {
  const ids = met();
  ids.add(requestId);
  for (const oldest of ids) {
    if (ids.size <= MAX) break;
    ids.delete(oldest);
  }
}

/** Whether the request of this id met an outage. Asked once: the answer is forgotten with it. */
export function hasMetOutage(requestId: string): boolean {
  return met().delete(requestId);
}
