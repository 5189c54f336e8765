import type { Page } from './page';

/** What asking Next for a page came to. `keep` is false for an answer that is right now and not to be kept. */
export type Outcome =
  | { kind: 'page'; page: Page; keep: boolean }
  | { kind: 'missing'; status: 404 | 410; keep: boolean }
  | { kind: 'failed'; status: number };

export type Fill = () => Promise<Outcome>;
