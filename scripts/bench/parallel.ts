/**
 * Does work `count` times, `width` at a time, and returns how many were done in a second.
 * @throws the first error
 */
export async function rateOf(count: number, width: number, work: (index: number) => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let next = 0;
  const line = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: width }, line));
  return count / ((performance.now() - began) / 1000);
}

/** How long a piece of work takes, in milliseconds, and what it returns. */
export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}
