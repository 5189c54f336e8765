import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { ArticleHeading } from '@/components/articles/article-heading';
import { ArticleNeighbors } from '@/components/articles/article-neighbors';
import { AuthorNotes } from '@/components/articles/author-notes';
import { LabelList } from '@/components/articles/label-list';
import { RelatedList } from '@/components/articles/related-list';
import { StoredHtml } from '@/components/ui/stored-html';
import { findPublishedArticle, findRedirect } from '@/lib/articles/public-article';
import { listRelated } from '@/lib/articles/public-surroundings';
import { cacheTags } from '@/lib/cache-tags';
import { now } from '@/lib/clock';
import { commentsAreOpen } from '@/lib/comments/closing';
import { env } from '@/lib/env';
import { RELATED_MAX } from '@/lib/limits';
import { firstPicture } from '@/lib/markup/first-picture';
import { readingView } from '@/lib/markup/reading-view';
import { trustStoredHtml } from '@/lib/markup/stored-html';
import { absoluteUrl, paths } from '@/lib/paths';
import { pageMetadata } from '../../page-metadata';
import { readSite, readWords } from '../../site-frame';
import { ArticleComments, ArticleComposer, readComments, type CommentsPlace } from './article-comments';

type ArticleProps = { path: string; place: CommentsPlace };

/** The article at an address; an old address leads on for good, any other is a 404. */
const readArticle = cache(async (path: string) => {
  const article = await findPublishedArticle(path);
  if (article) return article;
  const to = await findRedirect(path);
  return to === null ? notFound() : permanentRedirect(to);
});

export async function articleMetadata({ path, place }: ArticleProps): Promise<Metadata> {
  const [t, article] = await Promise.all([readWords(), readArticle(path)]);
  return pageMetadata({
    title: article.title,
    description: article.summary,
    path: article.path,
    tags: [
      cacheTags.site,
      cacheTags.articles,
      cacheTags.article(article.id),
      cacheTags.comments(article.id),
      ...article.authors.map(({ id }) => cacheTags.author(id)),
    ],
    listed: place.kind === 'first',
    article: {
      publishedAt: article.publishedAt,
      changedAt: article.correctedAt,
      authors: article.authors.map(({ name }) => name),
      labels: article.labels.map(({ name }) => name),
    },
    picture: firstPicture(article.bodyHtml),
    feed: {
      title: t('feeds.commentsOnArticle', { title: article.title }),
      path: paths.articleCommentsFeed(article.id),
    },
  });
}

/** An article and what is said about it. Later pages of comments have its headline in place of its text. */
export async function Article({ path, place }: ArticleProps) {
  const [site, t, article] = await Promise.all([readSite(), readWords(), readArticle(path)]);
  const open = commentsAreOpen(article, site.closeCommentsAfterDays, now());
  const whole = place.kind === 'first';
  const [related, comments] = await Promise.all([
    listRelated(article.id, RELATED_MAX),
    readComments(article.id, place),
  ]);
  return (
    <>
      <article className="article" data-article={article.id}>
        <ArticleHeading article={article} calendar={site} t={t} linked={!whole} />
        {whole && (
          <>
            <StoredHtml
              className="prose"
              html={readingView(trustStoredHtml(article.bodyHtml), { table: t('reading.table') })}
            />
            <LabelList labels={article.labels} t={t} />
            <AuthorNotes authors={article.authorNotes} t={t} />
          </>
        )}
      </article>
      <ArticleComments article={article} place={place} comments={comments} open={open} />
      <ArticleComposer article={article} open={open} />
      <footer className="article-footer">
        <ArticleNeighbors article={article} t={t} />
        <RelatedList articles={related} calendar={site} t={t} />
        <p className="clipping">{absoluteUrl(env().SITE_URL, article.path)}</p>
      </footer>
    </>
  );
}
