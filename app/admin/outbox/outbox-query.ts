import { z } from 'zod';
import { MAIL_STATES, type MailState } from '@/lib/notifications/queries';
import { paths } from '@/lib/paths';
import { queryText } from '@/lib/text/query-text';

/** The part of the outbox that an address asks for. What it does not understand, it leaves out (V14). */
export const outboxQuery = z.object({
  state: z.enum(MAIL_STATES).optional().catch(undefined),
  cursor: queryText,
});

type OutboxQuery = { state?: MailState | undefined; cursor?: string | undefined };

/** The address of a part of the outbox. */
export const outboxAddress = ({ state, cursor }: OutboxQuery): string => paths.adminOutbox({ state, cursor });

export const STATE_TABS: Record<MailState, string> = { waiting: 'Waiting', sent: 'Sent', failed: 'Failed' };

export const NOTHING_IN: Record<MailState, string> = {
  waiting: 'Nothing waits: every mail has gone out or has failed.',
  sent: 'No mail has gone out yet.',
  failed: 'No mail has failed.',
};
