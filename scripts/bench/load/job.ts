/** What the load generator is asked to do; it only ever connects to 127.0.0.1. */
export type LoadJob = {
  port: number;
  /** `Host`, as the site knows itself. */
  host: string;
  path: string;
  headers?: Record<string, string>;
  connections: number;
  /** It ends after so many seconds or so many answers, whichever comes first. */
  seconds: number;
  requests?: number;
};

export type LoadResult = {
  answers: number;
  seconds: number;
  /** Milliseconds from a request to the first byte and to the last of its answer. With several connections: empty. */
  firstByte: number[];
  whole: number[];
};

export type LoadMessage = { result: LoadResult } | { error: string };
