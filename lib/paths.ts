/** Every address of the site. Paths start at the root; `absoluteUrl` adds the origin. */

type Query = Record<string, string | undefined>;

/** A path with the query parameters that have a value, in the order given. */
export function withQuery(path: string, query: Query): string {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return pairs.length ? `${path}?${new URLSearchParams(pairs)}` : path;
}

export function absoluteUrl(siteUrl: string, path: string): string {
  return `${siteUrl}${path}`;
}

const segment = encodeURIComponent;

/** A path as people read it: letters of every script instead of their percent-encoding. */
export function readablePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path; // An imported address whose percent signs encode nothing.
  }
}

export const paths = {
  home: (query: { before?: string } = {}) => withQuery('/', query),
  /** The address that a new article gets, by the year and month of its publication in the site's time zone. */
  newArticle: (year: number, month: number, slug: string) =>
    `/${year}/${String(month).padStart(2, '0')}/${segment(slug)}`,
  year: (year: number) => `/${year}/`,
  month: (year: number, month: number) => `/${year}/${String(month).padStart(2, '0')}/`,
  label: (slug: string, query: { before?: string } = {}) => withQuery(`/labels/${segment(slug)}`, query),
  author: (handle: string, query: { before?: string } = {}) => withQuery(`/authors/${segment(handle)}`, query),
  standingPage: (slug: string) => `/p/${segment(slug)}`,
  search: (query: { q?: string; cursor?: string } = {}) => withQuery('/search', query),

  postsFeed: '/feeds/posts/default',
  commentsFeed: '/feeds/comments/default',
  articleCommentsFeed: (articleId: string) => `/feeds/${articleId}/comments/default`,
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  manifest: '/manifest.webmanifest',

  /** A page of an article's comments: from a root on, or within one thread. */
  articleComments: (path: string, query: { comments?: string; thread?: string; after?: string }) =>
    withQuery(path, query),
  /** The place of one comment on a page that shows it. */
  commentAnchor: (pageUrl: string, id: string) => `${pageUrl}#c${id}`,
  comment: (id: string) => `/comments/${id}`,
  commentReply: (id: string) => `/comments/${id}/reply`,
  commentEdit: (id: string) => `/comments/${id}/edit`,
  commentDelete: (id: string) => `/comments/${id}/delete`,
  commentReport: (id: string) => `/comments/${id}/report`,
  /** The form on a page of its own: after signing in, after an error, for a preview. */
  compose: (query: { article?: string; parent?: string; kept?: string } = {}) => withQuery('/compose', query),

  signIn: (query: { next?: string } = {}) => withQuery('/sign-in', query),
  signInLink: (token: string) => `/sign-in/link/${segment(token)}`,
  signUp: (query: { next?: string } = {}) => withQuery('/sign-up', query),
  signOut: '/sign-out',
  checkMail: '/sign-in/check-mail',
  /** The same, for what a link was asked for besides signing in. */
  checkMailFor: (purpose: 'address' | 'password') => `/sign-in/check-mail?for=${purpose}`,
  requestReset: '/reset',
  resetPassword: (token: string) => `/reset/${segment(token)}`,
  verifyEmail: (token: string) => `/verify/${segment(token)}`,
  setUp: (token: string) => `/setup/${segment(token)}`,
  stopMail: (token: string, query: { done?: string } = {}) => withQuery(`/notifications/stop/${segment(token)}`, query),
  /** What a mail's header names: a POST stops the mail at once, a GET leads to the page that asks (RFC 8058). */
  stopMailAtOnce: (token: string) => `/api/stop-mail/${segment(token)}`,
  settings: '/settings',
  ownComments: (query: { before?: string } = {}) => withQuery('/settings/comments', query),

  me: '/api/me',
  media: (file: string) => `/media/${file}`,
  /** A narrower form of a picture, in one of PICTURE_WIDTHS. */
  mediaAt: (width: number, file: string) => `/media/${width}/${file}`,

  admin: '/admin',
  /** What staff see, under a 404, where an address of the desk leads to nothing. */
  adminMissing: '/admin/missing',
  adminArticles: (query: Query = {}) => withQuery('/admin/articles', query),
  adminNewArticle: '/admin/articles/new',
  adminArticle: (id: string) => `/admin/articles/${id}`,
  adminArticlePreview: (id: string) => `/admin/articles/${id}/preview`,
  adminArticleRevisions: (id: string) => `/admin/articles/${id}/revisions`,
  adminComments: (query: Query = {}) => withQuery('/admin/comments', query),
  adminComment: (id: string) => `/admin/comments/${id}`,
  adminPeople: (query: Query = {}) => withQuery('/admin/people', query),
  adminPerson: (id: string) => `/admin/people/${id}`,
  adminMedia: '/admin/media',
  adminSettings: '/admin/settings',
  adminDesign: '/admin/design',
  adminDesignReading: (query: { language?: string } = {}) => withQuery('/admin/design/reading', query),
  adminLog: (query: Query = {}) => withQuery('/admin/log', query),
  adminOutbox: (query: Query = {}) => withQuery('/admin/outbox', query),
  adminMail: (id: string) => `/admin/outbox/${id}`,
  /** The HTML of a mail by itself, for a frame. */
  adminMailHtml: (id: string) => `/admin/outbox/${id}/html`,
} as const;

/** The stable endpoints that public and account forms post to; a cached page outlives a build, so these never move. */
export const forms = {
  postComment: '/api/forms/comment',
  editComment: '/api/forms/comment-edit',
  deleteComment: '/api/forms/comment-delete',
  reportComment: '/api/forms/comment-report',
  signIn: '/api/forms/sign-in',
  emailLink: '/api/forms/email-link',
  useLink: '/api/forms/use-link',
  signUp: '/api/forms/sign-up',
  signOut: '/api/forms/sign-out',
  signOutEverywhere: '/api/forms/sign-out-everywhere',
  requestReset: '/api/forms/request-reset',
  resetPassword: '/api/forms/reset-password',
  changePassword: '/api/forms/change-password',
  changeProfile: '/api/forms/change-profile',
  stopMail: '/api/forms/stop-mail',
  requestVerification: '/api/forms/request-verification',
  setUp: '/api/forms/set-up',
} as const;

/**
 * A path of this site to go on to after signing in, or the fallback: anything that a browser could read as
 * another origin is refused (V19).
 */
export function safeNext(value: string | null | undefined, fallback = '/'): string {
  if (!value || value.length > 2000 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(value)) return fallback;
  const url = new URL(value, 'http://same.invalid');
  const normalized = `${url.pathname}${url.search}${url.hash}`;
  // `/..//host` is harmless as typed and is another origin once its dots are resolved.
  return url.origin === 'http://same.invalid' && !normalized.startsWith('//') ? normalized : fallback;
}

/** True for a way on, after signing in, to a comment that waits to be posted. */
export const leadsToKeptComment = (next: string): boolean => next.startsWith(`${paths.compose()}?`);
