import type { Figure, Reading } from './figure';
import type { World } from './world';

/** Something that is measured once a round, and the figures that it gives. */
export type Row = {
  name: RowName;
  figures: readonly Figure[];
  /** Makes what is needed, before the first round and outside of what is measured. */
  prepare: () => Promise<void>;
  /** A reading for each figure, by its id. */
  measure: () => Promise<Record<string, Reading>>;
};

export type MakeRow = (world: World) => Row;

/** In the order of a round. */
export const ROW_NAMES = [
  ...([
    'start',
    'weight',
    'cached',
    'single',
    'renders',
    'approval',
    'burst',
    'posting',
    'moderation',
    'memory',
  ] as const),
];
export type RowName = (typeof ROW_NAMES)[number];
