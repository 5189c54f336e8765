import type { ReactNode } from 'react';

/** The row of buttons that ends a form. */
export function SubmitRow({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}
