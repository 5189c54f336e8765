import type { MailState as State } from '@/lib/notifications/queries';
import '@/components/desk/desk-table.css';

const LOOKS: Record<State, string> = {
  waiting: 'state state-later',
  sent: 'state state-done',
  failed: 'state state-gone',
};

/** Whether a mail has gone out. */
export function MailState({ state }: { state: State }) {
  return <span className={LOOKS[state]}>{state}</span>;
}
