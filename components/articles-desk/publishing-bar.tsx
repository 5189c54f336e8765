'use client';

import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { paths } from '@/lib/paths';
import { areWordsWorthHearing, isInTrouble, SAVE_WORDS, saveWords } from './save-words';
import { STATUS_LOOKS, STATUS_WORDS } from './status-words';
import type { ArticleEditing } from './use-article-editor';
import type { Panel } from './use-panel';
import '@/components/desk/desk-table.css';

type PublishingBarProps = {
  editing: ArticleEditing;
  lastSaved: string | null;
  panel: Panel;
  note: { isSet: boolean; set: (isSet: boolean) => void };
  onSave: () => void;
};

/** Where the article stands, and what to do with it now. Stays in sight while the text scrolls. */
export function PublishingBar({ editing, lastSaved, panel, note, onSave }: PublishingBarProps) {
  const { state, text, preview } = editing;
  const { status, path, busy, message } = state;
  const off = busy !== null || !text.editor;
  const isPublic = status === 'published';
  const again = { save: onSave, preview: editing.showPreview, publish: editing.publish };

  return (
    <div className="writing-bar">
      <Link className="writing-back" href={paths.adminArticles()} prefetch={false}>
        <span aria-hidden="true">←</span>
        <span className="visually-hidden">All articles</span>
      </Link>
      <p className="writing-state">
        <span className={STATUS_LOOKS[status]}>{STATUS_WORDS[status]}</span>
        {state.moment && <span className="meta">{state.moment}</span>}
        {isPublic && path && <a href={path}>View article</a>}
        <span
          className="writing-saved"
          data-trouble={isInTrouble(state) || undefined}
          role="status"
          aria-live={areWordsWorthHearing(state) ? 'polite' : 'off'}
        >
          {saveWords(state, lastSaved)}
        </span>
        {message?.kind === 'done' && message.canTakeBack && (
          <button type="button" className="button-quiet" disabled={off} onClick={() => void editing.unpublish()}>
            Take it back
          </button>
        )}
      </p>
      <div className="writing-actions">
        {isPublic && (
          <label className="note-change">
            <input type="checkbox" checked={note.isSet} onChange={(event) => note.set(event.target.checked)} /> Note
            this change to readers
          </label>
        )}
        <button
          type="button"
          className={isPublic ? 'button' : undefined}
          aria-keyshortcuts="Control+S Meta+S"
          disabled={off}
          onClick={onSave}
        >
          {SAVE_WORDS[status]}
        </button>
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
        <button
          type="button"
          className="writing-toggle"
          aria-expanded={panel.isOpen}
          aria-controls="writing-panel"
          title={panel.isOpen ? 'Hide the details' : 'Show the details'}
          onClick={panel.toggle}
        >
          <Icon name="panel-right" size={18} />
          <span className="visually-hidden">Details</span>
        </button>
      </div>
      {message?.kind === 'refused' && (
        <p className="notice notice-error" role="alert">
          {message.text}{' '}
          {message.again && message.again in again && (
            <button
              type="button"
              className="button-quiet"
              onClick={() => void again[message.again as keyof typeof again]()}
            >
              Try again
            </button>
          )}
        </p>
      )}
    </div>
  );
}
