/** What an address under the root speaks of: a part of the archive by its shape, an article by everything else. */
export type Address =
  { kind: 'year'; year: number } | { kind: 'month'; year: number; month: number } | { kind: 'article'; path: string };

/** Reads the segments of a path, as they stand in the address. */
export function readAddress(segments: readonly string[]): Address {
  const path = `/${segments.join('/')}`;
  const [, year, month] = /^\/(\d{4})(?:\/(0[1-9]|1[0-2]))?$/.exec(path) ?? [];
  if (year === undefined || Number(year) < 1) return { kind: 'article', path };
  if (month === undefined) return { kind: 'year', year: Number(year) };
  return { kind: 'month', year: Number(year), month: Number(month) };
}
