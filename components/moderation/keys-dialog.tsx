'use client';

import { Dialog } from '@/components/desk/dialog';
import { QUEUE_KEYS } from './queue-keys';

type KeysDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
};

/** Lists the keys, and switches them off and on. */
export function KeysDialog({ open, onOpenChange, isOn, onSwitch }: KeysDialogProps) {
  return (
    <Dialog title="Keys of the queue" open={open} onOpenChange={onOpenChange}>
      <dl className="key-list">
        {QUEUE_KEYS.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>F6</kbd>
          </dt>
          <dd>Go to what was just said at the foot of the page</dd>
        </div>
      </dl>
      <p className="hint">
        They rest while you type. In the field of a reason, Ctrl and Enter send it, Escape leaves it.
      </p>
      <div className="check-field">
        <label>
          <input
            type="checkbox"
            role="switch"
            className="switch"
            checked={isOn}
            onChange={(event) => onSwitch(event.target.checked)}
          />
          Single keys work in this browser
        </label>
      </div>
    </Dialog>
  );
}
