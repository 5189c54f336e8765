import type { Loop } from './loop';

export type Workers = {
  /** Resolves when what was under way has ended, or when it took too long. */
  stop(): Promise<void>;
};

/** Starts everything that happens without a request. */
export function startWorkers(): Workers {
  const loops: Loop[] = [];
  return {
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}
