import { SEARCH_QUERY_MAX } from '@/lib/limits';

/**
 * What the front does with an address.
 * - `site` rendered for nobody and shown to everyone; `stored` says whether the page cache keeps it.
 * - `account` rendered for the visitor, without the framework's scripts, never kept.
 * - `desk` the staff's React application, never kept.
 * - `api` and `media` answered by route handlers; `form` is the part of the api that shows a page again.
 * - `asset` files that are the same for everyone until the next build.
 * - `front` answered here. `nothing` is a 404 without asking anybody.
 */
export type Kind = 'site' | 'account' | 'desk' | 'api' | 'form' | 'media' | 'asset' | 'front' | 'nothing';

/** The parameters that a page reads, in the order in which its key spells them; each with what it may hold. */
type Parameters = readonly (readonly [name: string, allowed: RegExp, maxLength: number])[];

export type Route = { kind: Kind; parameters: Parameters; stored: boolean };

const CURSOR = /^[\w.~-]+$/;
const CURSOR_MAX = 200;
const before = ['before', CURSOR, CURSOR_MAX] as const;
const after = ['after', CURSOR, CURSOR_MAX] as const;
const cursor = ['cursor', CURSOR, CURSOR_MAX] as const;
const thread = ['thread', CURSOR, CURSOR_MAX] as const;
const comments = ['comments', CURSOR, CURSOR_MAX] as const;
/** Where in a list or a discussion a page begins. Only the pages can tell a real place from one that was made up. */
export const PLACES: Parameters = [before, after, cursor, thread, comments];
const alt = ['alt', /^(atom|rss|json)$/, 4] as const;
const q = ['q', /\S/, SEARCH_QUERY_MAX] as const;

// No more than the pages read: each parameter beyond that would be another render and another copy of the same page.
const LISTS: Parameters = [before];
const ARTICLE: Parameters = [after, thread, comments];

type Row = readonly [pattern: RegExp, kind: Kind, parameters?: Parameters, stored?: 'not stored'];

/** A section's own address and everything below it. */
const under = (...names: string[]) => new RegExp(`^/(${names.join('|')})(/|$)`);

/** The first row that matches decides; what no row names is an article's address, or nothing. */
const TABLE: readonly Row[] = [
  [/^\/$/, 'site', LISTS],
  [under('admin'), 'desk'],
  [/^\/(api\/(health|ready|metrics)|speculation-rules\.json)$/, 'front'],
  [under('api/forms'), 'form'],
  [under('api'), 'api'],
  [under('media'), 'media'],
  [/^\/_next\/static\//, 'asset'],
  [under('_next', 'error', '__nextjs.*'), 'nothing'],
  // The framework's other spellings of a page's address, which answer with its data.
  [/\.(rsc|segments)(\/|$)/, 'nothing'],
  [under('sign-in', 'sign-up', 'sign-out', 'reset', 'verify', 'setup', 'welcome'), 'account'],
  [under('settings', 'notifications', 'comments', 'compose', 'confirm', 'people-status', 'account'), 'account'],
  [/^\/search$/, 'site', [q, cursor], 'not stored'],
  [/^\/feeds\/posts\/default\/?$/, 'site', [alt]],
  [under('feeds'), 'site'],
  [/^\/(sitemap\.xml|robots\.txt|manifest\.webmanifest)$/, 'site'],
  [/^\/p\/[^/]+$/, 'site'],
  [under('labels', 'authors'), 'site', LISTS],
  [/^\/\d{4}\/(\d{2}\/)?$/, 'site', LISTS],
];

const ROUTES = TABLE.map(([pattern, kind, parameters = [], stored]) => ({
  pattern,
  route: { kind, parameters, stored: stored === undefined } satisfies Route,
}));

const ANY_ARTICLE: Route = { kind: 'site', parameters: ARTICLE, stored: true };

/** What to do with a canonical path. Never fails: an unknown path is of the site. */
export function routeOf(path: string): Route {
  return ROUTES.find(({ pattern }) => pattern.test(path))?.route ?? ANY_ARTICLE;
}

// Archives of a year or a month end in a slash (contract.md); nothing else does.
const ARCHIVE = /^\/\d{4}(\/\d{2})?$/;

/** The path's one spelling at its end: with a slash for `/`, years and months, without for all others. */
export function canonicalEnd(path: string): string {
  const bare = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  return ARCHIVE.test(bare) ? `${bare}/` : bare;
}
