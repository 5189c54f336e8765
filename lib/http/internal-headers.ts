/**
 * Headers that the front and the application say to each other. Nothing from outside carries one inward and no
 * answer carries one outward: the front removes every header whose name starts with `INTERNAL_PREFIX`.
 */
export const INTERNAL_PREFIX = 'x-rejoinder-';

/** On a request: the visitor's address as TRUST_PROXY tells it; absent on a page that is rendered for nobody. */
export const CLIENT_ADDRESS_HEADER = 'x-rejoinder-client-ip';

/** On a request: the id that the log and an error page share. */
export const REQUEST_ID_HEADER = 'x-rejoinder-request-id';

/** On a request: milliseconds that it may still wait for the database (`lib/patience.ts`); absent on one that has not waited yet. */
export const PATIENCE_HEADER = 'x-rejoinder-patience';

/** On a request: this page is rendered for nobody and will be shown to everyone. */
export const FILL_HEADER = 'x-rejoinder-fill';

/** On a request to /api/forms: it came from another site. Change nothing; answer a page that keeps the text. */
export const CROSS_SITE_HEADER = 'x-rejoinder-cross-site';

/** On a request: what a form held and what was wrong with it (`lib/http/form-state.ts`). */
export const FORM_HEADER = 'x-rejoinder-form';

/** On an answer of a form endpoint: the page that shows the form again, as a path with its query. */
export const PAGE_HEADER = 'x-rejoinder-page';

/** On an answer that is not HTML (a feed, the sitemap): its cache tags, separated by spaces. */
export const CACHE_TAGS_HEADER = 'x-rejoinder-cache-tags';

/** The name of the `<meta>` in which an HTML page declares its cache tags, separated by spaces. */
export const CACHE_TAGS_META = 'cache-tags';

/** In an error page that is rendered for everyone: where the front puts the id of the request, which the log has too. */
export const REQUEST_ID_MARK = '%REQUEST_ID%';
