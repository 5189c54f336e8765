import { findFeedArticle } from '@/lib/articles/public-feed';
import { listNewestComments, type NewestComment } from '@/lib/comments/public-newest';
import { env } from '@/lib/env';
import { translate, type Translate } from '@/lib/i18n/translate';
import { isId } from '@/lib/ids';
import { FEED_SIZE } from '@/lib/limits';
import { absoluteUrl, paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { withAbsoluteLinks } from './absolute-links';
import type { Feed, FeedEntry } from './entries';

/** The newest comments on published articles. */
export async function readCommentsFeed(): Promise<Feed> {
  const [site, comments] = await Promise.all([getSite(), listNewestComments(FEED_SIZE)]);
  const { SITE_URL } = env();
  const t = translate(site.language);
  return {
    title: t('feeds.commentsOn', { site: site.name }),
    description: site.description,
    language: site.language,
    homeUrl: absoluteUrl(SITE_URL, paths.home()),
    selfUrl: absoluteUrl(SITE_URL, paths.commentsFeed),
    entries: comments.map((comment) => toEntry(comment, SITE_URL, t)),
  };
}

/** The newest comments on one article; null when that article is not public. */
export async function findArticleCommentsFeed(articleId: string): Promise<Feed | null> {
  if (!isId(articleId)) return null;
  const article = await findFeedArticle(articleId);
  if (!article) return null;
  const [site, comments] = await Promise.all([getSite(), listNewestComments(FEED_SIZE, article.id)]);
  const { SITE_URL } = env();
  const t = translate(site.language);
  return {
    title: t('feeds.commentsOnArticle', { title: article.title }),
    description: site.name,
    language: site.language,
    homeUrl: absoluteUrl(SITE_URL, article.path),
    selfUrl: absoluteUrl(SITE_URL, paths.articleCommentsFeed(article.id)),
    entries: comments.map((comment) => toEntry(comment, SITE_URL, t)),
  };
}

function toEntry({ id, article, ...comment }: NewestComment, siteUrl: string, t: Translate): FeedEntry {
  // A comment's own address never moves, while the page that shows it may.
  const url = absoluteUrl(siteUrl, paths.comment(id));
  const articleUrl = absoluteUrl(siteUrl, article.path);
  return {
    id: `urn:uuid:${id}`,
    url,
    title: t('feeds.commentBy', { author: comment.authorName, title: article.title }),
    published: comment.createdAt,
    updated: comment.editedAt ?? comment.createdAt,
    authors: [{ name: comment.authorName, url: null }],
    labels: [],
    summary: null,
    html: withAbsoluteLinks(comment.html, articleUrl),
    about: { id: `urn:uuid:${article.id}`, url: articleUrl },
  };
}
