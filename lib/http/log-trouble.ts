import { log, logError } from '@/lib/log';
import { isOutage } from './outage';

/** Logs what a page can do without: an outage in a line, for there will be one for every request, and all else with its stack. */
export function logTrouble(event: string, error: unknown): void {
  if (isOutage(error)) log('warn', event, { outage: true });
  else logError(event, error);
}
