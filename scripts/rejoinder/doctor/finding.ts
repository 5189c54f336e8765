export type Level = 'ok' | 'warn' | 'fail';

/** What the doctor found in one place. `message` says what is so and, unless it is well, what to do. */
export type Finding = { level: Level; name: string; message: string };

export const ok = (name: string, message: string): Finding => ({ level: 'ok', name, message });
export const warn = (name: string, message: string): Finding => ({ level: 'warn', name, message });
export const fail = (name: string, message: string): Finding => ({ level: 'fail', name, message });

/** An error in one line; several addresses of one host that all refuse make an AggregateError without a message. */
export function reasonOf(error: unknown): string {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  return errors.map((one) => (one instanceof Error ? one.message : String(one)).split('\n')[0]).join('; ');
}
