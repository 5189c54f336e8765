import { PAGE_WARM_COUNT } from '@/lib/limits';
import { log } from '@/lib/log';
import type { ErrorPages } from './error-page';
import type { FillPage } from './fill';
import type { PageCache } from './page-cache';
import { pageKey } from './page-key';
import { parseTarget } from './request-url';
import { canonicalEnd, routeOf } from './routes';

const ERROR_PAGES = [404, 500, 503];
const ARTICLE = /^\/\d{4}\/\d{2}\/[^/]+$/;

/**
 * Fills the error pages, which must be there when nothing else is, the home page and the newest articles that it links to.
 * One after the other: the first readers come first. Begins no further page once the process is about to end.
 */
export async function warm(cache: PageCache, fill: FillPage, errors: ErrorPages, ending: AbortSignal): Promise<void> {
  for (const status of ERROR_PAGES) if (!ending.aborted) await errors.warm(status);
  if (ending.aborted) return;
  const home = await cache.get('/', () => fill('/', true));
  const links = home.kind === 'page' ? home.page.links : [];
  const targets = links.map((link) => parseTarget(link.split('#')[0] ?? ''));
  const articles = new Set(targets.flatMap((target) => (target && ARTICLE.test(target.path) ? [target.path] : [])));
  for (const path of [...articles].slice(0, PAGE_WARM_COUNT)) {
    if (ending.aborted) return;
    const key = pageKey(canonicalEnd(path), '', routeOf(path));
    await cache.get(key, () => fill(key, true));
  }
  log('info', 'cache.warm', { pages: cache.size.pages, bytes: cache.size.bytes });
}
