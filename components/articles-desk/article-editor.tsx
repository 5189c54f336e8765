'use client';

import { useEffect, useState } from 'react';
import type { Writer } from '@/lib/articles/writers';
import type { ArticleActions } from './article-actions';
import { ArticleFields } from './article-fields';
import { ArticlePanel } from './article-panel';
import { refusedFields, type OpenedArticle } from './editing';
import type { LocalCopy } from './local-copy';
import { PreviewPane } from './preview-pane';
import { PublishingBar } from './publishing-bar';
import { useArticleEditor } from './use-article-editor';
import type { AutosaveTimes } from './use-autosave';
import { usePanel } from './use-panel';
import './writing.css';
import './writing-bar.css';
import './article-panel.css';

export type ArticleEditorProps = {
  article: OpenedArticle & {
    text: LocalCopy;
    authors: Writer[];
    publishAt: string;
    /** When it was last saved, as people read it. */
    lastSaved: string | null;
  };
  /** Who is writing. */
  writerId: string;
  labelNames: string[];
  writers: Writer[] | null;
  timeZone: string;
  /** Without a path. */
  siteUrl: string;
  autosave: AutosaveTimes;
  actions: ArticleActions;
};

/** The desk's editor of one article, new or old: a quiet page to write on, and what else there is to say beside it. */
export function ArticleEditor(props: ArticleEditorProps) {
  const { article, writerId, labelNames, writers, timeZone, siteUrl, autosave, actions } = props;
  const editing = useArticleEditor(article, writerId, actions, autosave);
  const { state, text, preview, save } = editing;
  const panel = usePanel(refusedFields(state));
  const [isPublicNote, setNote] = useState(false);

  const saveNow = () => {
    void save(state.status === 'published' && isPublicNote);
    setNote(false);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      if (!document.querySelector('dialog[open], [role="dialog"]')) saveNow();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <div className="writing" data-panel={panel.isOpen ? 'open' : 'closed'}>
      <h1 className="visually-hidden">{state.id ? 'Edit article' : 'New article'}</h1>
      <PublishingBar
        editing={editing}
        lastSaved={article.lastSaved}
        panel={panel}
        note={{ isSet: isPublicNote, set: setNote }}
        onSave={saveNow}
      />
      <div className="writing-page">
        {text.found && (
          <div className="notice" role="status">
            <p>This browser still has text of this article that was never saved.</p>
            <div className="actions">
              <button type="button" onClick={() => text.found && text.bringBack(text.found)}>
                Bring it back
              </button>
              <button type="button" className="button-quiet" onClick={text.forget}>
                Throw it away
              </button>
            </div>
          </div>
        )}
        {preview && <PreviewPane preview={preview} onEnd={editing.endPreview} />}
        <div className="writing-text" hidden={preview !== null}>
          <ArticleFields editing={editing} initial={article.text} pictures={actions.pictures} />
        </div>
      </div>
      <ArticlePanel
        isOpen={panel.isOpen}
        editing={editing}
        initialLabels={article.text.labels}
        initialSlug={article.text.slug}
        initialTime={article.publishAt}
        authors={article.authors}
        {...{ labelNames, writers, timeZone, siteUrl }}
      />
    </div>
  );
}
