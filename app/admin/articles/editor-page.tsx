import { ArticleEditor } from '@/components/articles-desk/article-editor';
import type { ArticleActions } from '@/components/articles-desk/article-actions';
import type { Viewer } from '@/lib/actor';
import { listLabelNames, type DeskArticle } from '@/lib/articles/queries';
import { listWriters } from '@/lib/articles/writers';
import { can } from '@/lib/policy';
import { getSite } from '@/lib/settings/public';
import { formatMoment } from '@/lib/site-dates';
import {
  closeCommentsAction,
  createArticleAction,
  deleteArticleAction,
  previewArticleAction,
  publishArticleAction,
  saveArticleAction,
  scheduleArticleAction,
  setBylinesAction,
  unpublishArticleAction,
} from './actions';
import { asActor } from '../desk-read';
import { offeredTime } from './site-time';

const actions: ArticleActions = {
  create: createArticleAction,
  save: saveArticleAction,
  preview: previewArticleAction,
  publish: publishArticleAction,
  schedule: scheduleArticleAction,
  unpublish: unpublishArticleAction,
  remove: deleteArticleAction,
  closeComments: closeCommentsAction,
  setBylines: setBylinesAction,
};

const NEW = {
  ...{ id: null, revision: 0, status: 'draft' as const, path: null, publishedAt: null, commentsClosed: false },
  ...{ title: '', standfirst: '', bodyHtml: '', labels: [] as string[] },
};

/** The editor with what it needs, for an article or for a new one. */
export async function EditorPage({ article, viewer }: { article: DeskArticle | null; viewer: Viewer }) {
  const mayChoose = can(asActor(viewer), 'article.setBylines');
  const [site, labelNames, writers] = await Promise.all([
    getSite(),
    listLabelNames(asActor(viewer)),
    mayChoose ? listWriters() : Promise.resolve(null),
  ]);
  const { title, standfirst, bodyHtml, labels, publishedAt, ...rest } = article ?? NEW;
  const { id, revision, status, path, commentsClosed } = rest;
  return (
    <ArticleEditor
      key={id ?? 'new'}
      article={{
        ...{ id, revision, status, path, commentsClosed },
        moment: publishedAt && formatMoment(publishedAt, site),
        publishAt: offeredTime(status === 'scheduled' ? publishedAt : null, site.timeZone),
        authors: article?.authors ?? [{ id: viewer.id, name: viewer.name }],
        lastSaved: article && formatMoment(article.updatedAt, site),
        text: { title, standfirst, bodyHtml, labels: labels.join(', ') },
      }}
      writerId={viewer.id}
      labelNames={labelNames}
      writers={writers}
      timeZone={site.timeZone}
      actions={actions}
    />
  );
}
