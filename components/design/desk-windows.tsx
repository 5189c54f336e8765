'use client';

import { ConfirmDialog } from '@/components/desk/confirm-dialog';
import { Dialog, DialogCancel } from '@/components/desk/dialog';
import { Menu } from '@/components/desk/menu';
import { Popover } from '@/components/desk/popover';
import { useToasts } from '@/components/desk/toasts';
import { Tooltip } from '@/components/desk/tooltip';

/** What opens over the desk, to be opened. None of it does anything. */
export function DeskWindows() {
  const { tell } = useToasts();
  const undone = () => tell({ text: 'Waiting again.' });
  const approved = { text: 'Approved.', undo: { keys: 'u', run: undone } };
  const refused = { text: 'Dana rejected it a minute ago. It is back in its place.', isError: true };
  return (
    <p className="design-row">
      <Dialog
        title="Reject this comment"
        description="Its author reads what you write."
        opener={<button>Dialog</button>}
      >
        <div className="dialog-actions">
          <DialogCancel />
        </div>
      </Dialog>
      <ConfirmDialog
        label="Confirmation"
        question="Delete this picture?"
        consequence="No article shows it. It cannot be brought back."
        onConfirm={() => undefined}
      />
      <ConfirmDialog
        label="Confirmation that fails"
        question="Delete this picture?"
        consequence="Two articles show it."
        onConfirm={() => 'Two articles show it. Please take it out of them first.'}
      />
      <Menu
        opener={<button>Menu</button>}
        heading="This comment"
        items={[
          { label: 'Copy its address', onSelect: undone, hint: 'c' },
          { label: 'Not now', onSelect: undone, disabled: true },
          { separator: 'deeds' },
          { label: 'Reject', onSelect: undone, hint: 'r', danger: true },
        ]}
      />
      <Popover opener={<button>Popover</button>} title="When">
        <p>Today at 18:00.</p>
      </Popover>
      <Tooltip words="Approve it and go on" keys="a">
        <button>Tooltip</button>
      </Tooltip>
      <button onClick={() => tell(approved)}>Toast</button>
      <button onClick={() => tell(refused)}>Toast that stays</button>
    </p>
  );
}
