import { env } from './env';
import { redacted } from './redacted';

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
type Level = (typeof LEVELS)[number];
type Fields = Record<string, string | number | boolean | null | undefined>;

/**
 * Writes one line of JSON to standard error. Fields must hold no personal data: ids, counts and codes,
 * never a name, an address or a text that a person typed. What an error's message or a path brings along all the same is
 * taken out of every text.
 */
export function log(level: Level, event: string, fields: Fields = {}): void {
  if (LEVELS.indexOf(level) < LEVELS.indexOf(env().LOG_LEVEL)) return;
  const clean = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string' ? redacted(value) : value,
  ]);
  // The wall clock, not clock.ts: a log line says when it was written even while a test has stopped the product's clock.
  const line = { time: new Date().toISOString(), level, event, ...Object.fromEntries(clean) };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

/** Logs an unexpected error with its stack, for the operator only. */
export function logError(event: string, error: unknown, fields: Fields = {}): void {
  const cause = error instanceof Error ? error : new Error(String(error));
  log('error', event, { ...fields, error: cause.message, stack: cause.stack });
}
