'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactElement, ReactNode } from 'react';

type DialogProps = {
  title: string;
  /** What it is about, in a sentence; read aloud when it opens. */
  description?: ReactNode;
  /** The button that opens it; none when the owner of `open` does. */
  opener?: ReactElement<Record<string, unknown>>;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  size?: 'small' | 'wide';
  children?: ReactNode;
};

/**
 * A window over the page that keeps the focus until it is left: by its Close button, by Escape, by a press outside. The
 * focus goes back to where it was.
 */
export function Dialog({ title, description, opener, open, onOpenChange, size = 'small', children }: DialogProps) {
  return (
    <Base.Root {...(open !== undefined && { open })} onOpenChange={(next) => onOpenChange?.(next)}>
      {opener && <Base.Trigger render={opener} />}
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Viewport className="dialog-viewport">
          <Base.Popup className={`dialog dialog-${size}`}>
            <Base.Title className="dialog-title">{title}</Base.Title>
            {description && <Base.Description className="dialog-description">{description}</Base.Description>}
            {children}
            <Base.Close className="dialog-close button-quiet" aria-label="Close">
              <span aria-hidden="true">×</span>
            </Base.Close>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/** Closes the dialog around it: the way out that changes nothing. */
export function DialogCancel({ children = 'Cancel' }: { children?: ReactNode }) {
  return <Base.Close className="button-quiet">{children}</Base.Close>;
}
