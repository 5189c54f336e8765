import type { ReactNode } from 'react';

/** One message above a form or a page; an error interrupts those who hear the page, anything else waits its turn. Nothing without a message. */
export function Notice({ kind = 'plain', children }: { kind?: 'plain' | 'error'; children: ReactNode }) {
  if (!children) return null;
  return kind === 'error' ? (
    <div className="notice notice-error" role="alert">
      {children}
    </div>
  ) : (
    <div className="notice" role="status">
      {children}
    </div>
  );
}
