/**
 * What an action or a load in the browser threw – a lost connection, the answer of a newer build – for the browser's
 * console. To the person at the desk the caller says what it means and what to do.
 */
export function reportFailure(error: unknown): void {
  console.warn(error); // eslint-disable-line no-console -- code in the browser has no other log than this one
}
