import type { MailState as State } from '@/lib/notifications/queries';

const LOOKS: Record<State, string> = {
  waiting: 'badge badge-warn',
  sent: 'badge badge-ok',
  failed: 'badge badge-danger',
};

/** Whether a mail has gone out. */
export function MailState({ state }: { state: State }) {
  return <span className={LOOKS[state]}>{state}</span>;
}
