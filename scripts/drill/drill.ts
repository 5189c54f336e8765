import type { Stand } from './stand';

/** What came of a drill: whether it passed, and what was counted, in words for the table. */
export type Result = { passed: boolean; figures: string };

/** A fault that is caused on purpose, and what must hold all the same (docs/security.md, Faults). */
export type Drill = {
  id: string;
  what: string;
  passesWhen: string;
  /** Milliseconds after which it has failed. */
  limit: number;
  run: (stand: Stand, scale: Scale) => Promise<Result>;
};

/** How often a fault is repeated: as the design asks, or a few times to see that the drill works. */
export type Scale = { quick: boolean; times: (whole: number, quick: number) => number };

export const WHOLE: Scale = { quick: false, times: (whole) => whole };
export const QUICK: Scale = { quick: true, times: (_whole, quick) => quick };
