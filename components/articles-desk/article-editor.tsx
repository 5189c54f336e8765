'use client';

import type { Writer } from '@/lib/articles/writers';
import { paths } from '@/lib/paths';
import type { ArticleActions } from './article-actions';
import { ArticleFields } from './article-fields';
import { BylinePanel } from './byline-panel';
import { ConfirmButton } from './confirm-button';
import type { OpenedArticle } from './editing';
import type { LocalCopy } from './local-copy';
import { PreviewPane } from './preview-pane';
import { PublishingBar } from './publishing-bar';
import { SchedulePanel } from './schedule-panel';
import { useArticleEditor } from './use-article-editor';
import './articles-desk.css';

export type ArticleEditorProps = {
  article: OpenedArticle & { text: LocalCopy; authors: Writer[]; publishAt: string };
  /** Who is writing. */
  writerId: string;
  labelNames: string[];
  writers: Writer[] | null;
  timeZone: string;
  actions: ArticleActions;
};

/** The desk's editor of one article, new or old. */
export function ArticleEditor({ article, writerId, labelNames, writers, timeZone, actions }: ArticleEditorProps) {
  const editing = useArticleEditor(article, writerId, actions);
  const { state, text, preview } = editing;
  const { id, status, busy } = state;
  const mayWait = status === 'draft' || status === 'scheduled';
  const off = busy !== null;
  return (
    <div className="article-editor">
      <h1>{id ? 'Edit article' : 'New article'}</h1>
      <PublishingBar editing={editing} />
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
      <div className="article-columns" hidden={preview !== null}>
        <ArticleFields editing={editing} initial={article.text} labelNames={labelNames} />
        <aside className="article-panels" aria-label="Publishing">
          {mayWait && <SchedulePanel editing={editing} initialTime={article.publishAt} timeZone={timeZone} />}
          <BylinePanel editing={editing} authors={article.authors} writers={writers} />
          {id && (
            <section className="panel" aria-labelledby="more-title">
              <h2 id="more-title">This article</h2>
              <p>
                <a href={paths.adminArticleRevisions(id)}>History</a> ·{' '}
                <a href={paths.adminArticlePreview(id)}>As saved</a>
              </p>
              <div className="actions">
                <button type="button" disabled={off} onClick={() => void editing.closeComments(!state.commentsClosed)}>
                  {state.commentsClosed ? 'Open comments' : 'Close comments'}
                </button>
                {status === 'published' && (
                  <button type="button" disabled={off} onClick={() => void editing.unpublish()}>
                    Unpublish
                  </button>
                )}
                <ConfirmButton
                  label="Delete"
                  question="Delete this article?"
                  consequence="It goes from the site and from the desk, with its comments. Its address is not used again."
                  disabled={off}
                  onConfirm={() => void editing.remove()}
                />
              </div>
            </section>
          )}
        </aside>
      </div>
    </div>
  );
}
