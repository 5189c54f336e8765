/** Seconds; the targets of a fill (docs/performance.md) are 40 to 150 ms. */
const BOUNDS = [0.01, 0.02, 0.04, 0.06, 0.1, 0.15, 0.3, 0.6, 1, 2, 5, 10] as const;

/** How long renders took. */
export class FillTimes {
  readonly bounds = BOUNDS;
  /** One for each bound, and one for what took longer than all of them. */
  readonly counts: number[] = Array.from({ length: BOUNDS.length + 1 }, () => 0);
  sum = 0;

  /** Notes one render, in milliseconds. */
  observe(milliseconds: number): void {
    const seconds = milliseconds / 1000;
    const at = BOUNDS.findIndex((bound) => seconds <= bound);
    const place = at === -1 ? BOUNDS.length : at;
    this.counts[place] = (this.counts[place] ?? 0) + 1;
    this.sum += seconds;
  }
}
