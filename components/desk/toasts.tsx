'use client';

import { Toast } from '@base-ui/react/toast';
import { useMemo, type ReactNode } from 'react';
import { UNDO_SHOWN } from '@/lib/limits';

const SHOWN_AT_ONCE = 3;

export type Told = {
  text: string;
  /** Takes back what is told of, by this button or by the key `u` where the page listens for it. */
  undo?: { label?: string; keys?: string; run: () => void };
  /** In the place of an undo: where to go on. */
  way?: { label: string; run: () => void };
  /** Stays until it is dismissed, and is read aloud at once. */
  isError?: boolean;
  /** One toast of this id at a time: a later one takes the place of the earlier. */
  id?: string;
};

/**
 * Holds the toasts of the desk: short words about what was just done, beside an Undo. They are a live region, so they are
 * read aloud; F6 leads the focus to them and back. None holds anything that is not on the page as well.
 */
export function DeskToasts({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={UNDO_SHOWN} limit={SHOWN_AT_ONCE}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts" role="status" aria-label="What was just done (F6)">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager<{ keys?: string }>();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="toast"
      swipeDirection={['down', 'right']}
      // No window that asks for anything: words, and a way to take them back.
      role="group"
      aria-modal={undefined}
    >
      <Toast.Title className="toast-text" render={<p />} />
      {toast.actionProps && (
        <Toast.Action className="toast-action" aria-keyshortcuts={toast.data?.keys}>
          {toast.actionProps['aria-label'] ?? 'Undo'}
          {toast.data?.keys && <kbd aria-hidden="true">{toast.data.keys}</kbd>}
        </Toast.Action>
      )}
      {/* The library hides it from readers until the toasts have the focus, though it can be seen and reached. */}
      <Toast.Close className="toast-close" aria-label="Dismiss" aria-hidden={false}>
        <span aria-hidden="true">×</span>
      </Toast.Close>
    </Toast.Root>
  ));
}

/** `tell` shows a toast and answers its id; `dismiss` takes it away before its time. */
export function useToasts(): { tell: (told: Told) => string; dismiss: (id: string) => void } {
  const { add, close } = Toast.useToastManager();
  return useMemo(
    () => ({
      tell: ({ text, undo, way, isError = false, id }: Told) => {
        const action = undo ?? way;
        return add({
          title: text,
          type: isError ? 'error' : 'done',
          timeout: isError ? 0 : UNDO_SHOWN,
          data: { keys: undo?.keys },
          ...(id !== undefined && { id }),
          // Said in any case: a toast that takes another's place would keep its button.
          actionProps: action && { onClick: action.run, 'aria-label': action.label ?? 'Undo' },
        });
      },
      dismiss: (id: string) => close(id),
    }),
    [add, close],
  );
}
