import { env } from '@/lib/env';

/** True when mail leaves this site; otherwise it waits in the outbox, and no mail can prove an address. */
export function mailWorks(): boolean {
  return env().SMTP_URL !== undefined;
}
