import { ArticleEditor } from '@/components/articles-desk/article-editor';
import type { ArticleActions } from '@/components/articles-desk/article-actions';
import type { Viewer } from '@/lib/actor';
import { offerAddress } from '@/lib/articles/address';
import { listLabelNames, type DeskArticle } from '@/lib/articles/queries';
import { listWriters } from '@/lib/articles/writers';
import { env } from '@/lib/env';
import { AUTOSAVE_AFTER, AUTOSAVE_AT_LEAST_EVERY, AUTOSAVE_RETRY_FIRST, AUTOSAVE_RETRY_MAX } from '@/lib/limits';
import { can } from '@/lib/policy';
import { getSite } from '@/lib/settings/public';
import { formatMoment } from '@/lib/site-dates';
import {
  closeCommentsAction,
  createArticleAction,
  deleteArticleAction,
  listPicturesAction,
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
  pictures: listPicturesAction,
};

const AUTOSAVE = {
  ...{ after: AUTOSAVE_AFTER, atLeastEvery: AUTOSAVE_AT_LEAST_EVERY },
  ...{ retryFirst: AUTOSAVE_RETRY_FIRST, retryMax: AUTOSAVE_RETRY_MAX },
};

const NEW = {
  ...{ id: null, revision: 0, status: 'draft' as const, path: null, publishedAt: null, commentsClosed: false },
  ...{ title: '', standfirst: '', bodyHtml: '', labels: [] as string[], slug: '' },
};

/** The editor with what it needs, for an article or for a new one. */
export async function EditorPage({ article, viewer }: { article: DeskArticle | null; viewer: Viewer }) {
  const mayChoose = can(asActor(viewer), 'article.setBylines');
  const [site, offered, labelNames, writers] = await Promise.all([
    getSite(),
    article ? offerAddress(article.id) : null,
    listLabelNames(asActor(viewer)),
    mayChoose ? listWriters() : Promise.resolve(null),
  ]);
  const { title, standfirst, bodyHtml, labels, slug, publishedAt, ...rest } = article ?? NEW;
  const { id, revision, status, path, commentsClosed } = rest;
  // What was public once keeps its address, whatever was chosen.
  const isToCome = status === 'draft' || status === 'scheduled';
  return (
    <ArticleEditor
      key={id ?? 'new'}
      article={{
        ...{ id, revision, status, path, offered, commentsClosed },
        moment: publishedAt && formatMoment(publishedAt, site),
        publishAt: offeredTime(status === 'scheduled' ? publishedAt : null, site.timeZone),
        authors: article?.authors ?? [{ id: viewer.id, name: viewer.name }],
        lastSaved: article && formatMoment(article.updatedAt, site),
        text: { title, standfirst, bodyHtml, labels: labels.join(', '), slug: isToCome ? slug : '' },
      }}
      writerId={viewer.id}
      labelNames={labelNames}
      writers={writers}
      timeZone={site.timeZone}
      siteUrl={env().SITE_URL}
      autosave={AUTOSAVE}
      actions={actions}
    />
  );
}
