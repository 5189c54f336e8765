'use client';

import { useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/icon';

/** What was refused, and the id of the field that it is about; none when the form shows no such field. */
export type Refused = { id: string | null; message: string };

/** Above a form that was refused: each refusal, with the way to its field. It takes the focus, and so is read aloud. */
export function RefusalSummary({ refused }: { refused: readonly Refused[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [refused]);
  if (refused.length === 0) return null;
  return (
    <div
      className="notice notice-error refusal-summary"
      role="group"
      aria-label="What to look at"
      tabIndex={-1}
      ref={box}
    >
      <Icon name="triangle-alert" />
      <div>
        <p>
          Nothing was changed yet: {refused.length === 1 ? 'one field needs' : `${refused.length} fields need`} another
          look.
        </p>
        <ul>
          {refused.map(({ id, message }) => (
            <li key={message}>
              {id ? (
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    // The address stays: it may say which page is being written.
                    event.preventDefault();
                    document.getElementById(id)?.focus();
                  }}
                >
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
