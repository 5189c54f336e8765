'use client';

import type { Outcome } from './queue-events';

/** What became of each of several comments, a line each. */
export function OutcomeList({ outcomes, onRead }: { outcomes: readonly Outcome[]; onRead: () => void }) {
  if (outcomes.length === 0) return null;
  return (
    <section className="panel outcome-list" aria-label="What became of the selected comments">
      <ul>
        {outcomes.map(({ commentId, ok, text }) => (
          <li key={commentId} className={ok ? undefined : 'field-error'}>
            {text}
          </li>
        ))}
      </ul>
      <button type="button" onClick={onRead}>
        Hide
      </button>
    </section>
  );
}
