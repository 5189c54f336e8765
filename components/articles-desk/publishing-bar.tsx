'use client';

import { useState } from 'react';
import { STATUS_LOOKS, STATUS_WORDS } from './status-words';
import type { ArticleEditing } from './use-article-editor';

const SAVE_WORDS = { draft: 'Save draft', unpublished: 'Save draft', scheduled: 'Save changes', published: 'Update' };

/** Where the article stands, and what to do with it now. Stays in sight while the text scrolls. */
export function PublishingBar({ editing }: { editing: ArticleEditing }) {
  const { state, unsaved, text, preview } = editing;
  const [noteChange, setNoteChange] = useState(false);
  const { status, path, busy, message } = state;
  const off = busy !== null || !text.editor;
  const isPublic = status === 'published';

  function save(): void {
    void editing.save(isPublic && noteChange);
    setNoteChange(false);
  }

  return (
    <div className="publishing-bar">
      <p className="publishing-state">
        <span className={STATUS_LOOKS[status]}>{STATUS_WORDS[status]}</span>{' '}
        {state.moment && <span className="meta">{state.moment} </span>}
        {isPublic && path && <a href={path}>View article</a>}
      </p>
      <div className="actions">
        <button type="button" className={isPublic ? 'button' : undefined} disabled={off} onClick={save}>
          {SAVE_WORDS[status]}
        </button>
        {isPublic && (
          <label className="note-change">
            <input type="checkbox" checked={noteChange} onChange={(event) => setNoteChange(event.target.checked)} />{' '}
            Note this change to readers
          </label>
        )}
        <button
          type="button"
          aria-pressed={preview !== null}
          disabled={off}
          onClick={() => (preview ? editing.endPreview() : void editing.showPreview())}
        >
          Preview
        </button>
        {!isPublic && (
          <button type="button" className="button" disabled={off} onClick={() => void editing.publish()}>
            Publish
          </button>
        )}
      </div>
      <p className="publishing-message" role="status">
        {message?.kind === 'done' ? message.text : busy ? 'One moment…' : unsaved ? 'Not saved yet.' : ''}
      </p>
      {message?.kind === 'refused' && (
        <p className="notice notice-error" role="alert">
          {message.text}
        </p>
      )}
    </div>
  );
}
