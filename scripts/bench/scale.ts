/** How much is measured. Everything is bounded, in time (seconds) or in count. */
export type Scale = {
  rounds: number;
  /** How long a page is asked for at 50 connections, in seconds. */
  loadSeconds: number;
  /** Requests one after the other for a cached page. */
  singleRequests: number;
  /** Comments on an article that is rendered afresh, and the most milliseconds that 95 of 100 renders may take. */
  renders: readonly { comments: number; p95: number }[];
  renderRequests: number;
  approvals: number;
  /** How long renders are counted in a burst of comments. */
  burstSeconds: number;
  /** Comments posted to each article in a round. */
  posts: number;
  /** Comments on the article with many. */
  many: number;
  queue: number;
  deskRequests: number;
  /** Comments of the sites that reading queries are compared on, and how often each query runs in a round. */
  sizes: readonly number[];
  queryRuns: number;
};

export const FULL: Scale = {
  rounds: 3,
  loadSeconds: 6,
  singleRequests: 5_000,
  renders: [
    { comments: 0, p95: 40 },
    { comments: 200, p95: 60 },
    { comments: 10_000, p95: 100 },
    { comments: 100_000, p95: 150 },
  ],
  renderRequests: 100,
  approvals: 100,
  burstSeconds: 10,
  posts: 2_000,
  many: 100_000,
  queue: 100_000,
  deskRequests: 60,
  sizes: [10_000, 100_000, 1_000_000, 10_000_000],
  queryRuns: 100,
};

/** Shows that everything works, within a few minutes; its figures say little. */
export const QUICK: Scale = {
  rounds: 3,
  loadSeconds: 1,
  singleRequests: 300,
  renders: [
    { comments: 0, p95: 40 },
    { comments: 200, p95: 60 },
    { comments: 2_000, p95: 100 },
  ],
  renderRequests: 20,
  approvals: 10,
  burstSeconds: 3,
  posts: 200,
  many: 2_000,
  queue: 2_000,
  deskRequests: 20,
  sizes: [10_000, 100_000],
  queryRuns: 20,
};
