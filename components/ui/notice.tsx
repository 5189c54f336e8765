import type { ReactNode } from 'react';
import { Icon } from './icon';

const KINDS = {
  plain: { className: 'notice', icon: 'info' },
  done: { className: 'notice notice-done', icon: 'circle-check' },
  error: { className: 'notice notice-error', icon: 'triangle-alert' },
} as const;

type NoticeProps = { kind?: keyof typeof KINDS; id?: string; children: ReactNode };

/** One message above a form or a page; an error interrupts those who hear the page, anything else waits its turn. Nothing without a message. */
export function Notice({ kind = 'plain', id, children }: NoticeProps) {
  if (!children) return null;
  const { className, icon } = KINDS[kind];
  return (
    <div id={id} className={className} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
