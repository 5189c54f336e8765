/**
 * The value that `share` of all values do not exceed, by the nearest rank: always one that was measured, never one in
 * between. `share` is above 0 and at most 1.
 * @throws {RangeError} when there are no values
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('there is no percentile of nothing');
  return value;
}

export type Spread = { min: number; median: number; max: number };

/**
 * Least, middle and greatest of a few rounds; of an even number of rounds, the lower of the two in the middle.
 * @throws {RangeError} when there are no values
 */
export function spread(values: readonly number[]): Spread {
  return { min: Math.min(...values), median: percentile(values, 0.5), max: Math.max(...values) };
}
