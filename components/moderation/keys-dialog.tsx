'use client';

import type { RefObject } from 'react';
import { QUEUE_KEYS } from './queue-keys';

/** Lists the keys. Opened by its owner with `showModal`; Escape and the button close it. */
export function KeysDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialog} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys of the queue</h2>
      <dl className="key-list">
        {QUEUE_KEYS.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">
        They rest while you type. In the field of a reason, Ctrl and Enter send it, Escape leaves it.
      </p>
      <form method="dialog" className="actions">
        <button type="submit" autoFocus>
          Close
        </button>
      </form>
    </dialog>
  );
}
