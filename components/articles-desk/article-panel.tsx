'use client';

import { ConfirmDialog } from '@/components/desk/confirm-dialog';
import type { Writer } from '@/lib/articles/writers';
import { paths } from '@/lib/paths';
import { AddressField } from './address-field';
import { BylinePanel } from './byline-panel';
import { LabelsField } from './labels-field';
import { SchedulePanel } from './schedule-panel';
import type { ArticleEditing } from './use-article-editor';

type ArticlePanelProps = {
  isOpen: boolean;
  editing: ArticleEditing;
  initialLabels: string;
  initialSlug: string;
  initialTime: string;
  labelNames: readonly string[];
  authors: readonly Writer[];
  writers: readonly Writer[] | null;
  timeZone: string;
  siteUrl: string;
};

/** What there is to say about an article besides its text. Closed, its fields still belong to the article's form. */
export function ArticlePanel(props: ArticlePanelProps) {
  const { isOpen, editing, initialLabels, initialSlug, initialTime, labelNames, authors, writers, timeZone, siteUrl } =
    props;
  const { id, status, busy, commentsClosed } = editing.state;
  const off = busy !== null;
  return (
    <aside className="writing-panel" id="writing-panel" aria-label="Details" hidden={!isOpen}>
      <section>
        <LabelsField editing={editing} initial={initialLabels} labelNames={labelNames} />
      </section>
      <BylinePanel editing={editing} authors={authors} writers={writers} />
      {(status === 'draft' || status === 'scheduled') && (
        <SchedulePanel editing={editing} initialTime={initialTime} timeZone={timeZone} />
      )}
      <section aria-labelledby="address-title">
        <AddressField editing={editing} initial={initialSlug} siteUrl={siteUrl} />
      </section>
      {id && (
        <>
          <section aria-labelledby="comments-title">
            <h2 id="comments-title">Comments</h2>
            <p className="hint">
              {commentsClosed ? 'Closed: readers see what was said and add nothing.' : 'Open, as the settings have it.'}
            </p>
            <button type="button" disabled={off} onClick={() => void editing.closeComments(!commentsClosed)}>
              {commentsClosed ? 'Open comments' : 'Close comments'}
            </button>
          </section>
          <section aria-labelledby="more-title">
            <h2 id="more-title">This article</h2>
            <p>
              <a href={paths.adminArticleRevisions(id)}>History</a> ·{' '}
              <a href={paths.adminArticlePreview(id)}>As saved</a>
            </p>
            <div className="actions">
              {status === 'published' && (
                <ConfirmDialog
                  label="Unpublish"
                  question="Take this article back?"
                  consequence="Readers find a page that says it is gone, and its comments go out of sight with it. You can publish it again at the same address."
                  disabled={off}
                  onConfirm={() => editing.unpublish()}
                />
              )}
              <ConfirmDialog
                label="Delete"
                question="Delete this article?"
                consequence="It goes from the site and from the desk, with its comments. Its address is not used again."
                disabled={off}
                onConfirm={() => editing.remove()}
              />
            </div>
          </section>
        </>
      )}
    </aside>
  );
}
