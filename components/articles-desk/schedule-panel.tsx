'use client';

import { useState } from 'react';
import type { ArticleEditing } from './use-article-editor';

type SchedulePanelProps = { editing: ArticleEditing; initialTime: string; timeZone: string };

/** When the article goes public by itself. */
export function SchedulePanel({ editing, initialTime, timeZone }: SchedulePanelProps) {
  const [at, setAt] = useState(initialTime);
  const { state, text } = editing;
  const error = state.fields.at;
  const off = state.busy !== null || !text.editor;
  return (
    <section aria-labelledby="schedule-title">
      <h2 id="schedule-title">Later</h2>
      <div className="field">
        <label htmlFor="publish-at">Publish at</label>
        <input
          id="publish-at"
          type="datetime-local"
          value={at}
          onChange={(event) => {
            setAt(event.target.value);
            editing.onMended('at');
          }}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'publish-at-hint publish-at-error' : 'publish-at-hint'}
        />
        <p className="hint" id="publish-at-hint">
          By the site’s clock, {timeZone}.
        </p>
        {error && (
          <p className="field-error" id="publish-at-error">
            {error}
          </p>
        )}
      </div>
      <div className="actions">
        <button type="button" disabled={off} onClick={() => void editing.schedule(at)}>
          Schedule
        </button>
        {state.status === 'scheduled' && (
          <button type="button" className="button-quiet" disabled={off} onClick={() => void editing.unpublish()}>
            Back to draft
          </button>
        )}
      </div>
    </section>
  );
}
