import { isRead, type Exchange, type Surroundings } from './exchange';
import type { FillPage } from './fill';
import type { PageCache } from './page-cache';
import { pageKey } from './page-key';
import { canonicalEnd, type Route } from './routes';
import { sendPage } from './send-page';

const RETRY_AFTER = '2';

/** Pages for everyone: out of the cache, or filled for nobody. What the visitor sent besides the address is not looked at. */
export function createSite(cache: PageCache, fill: FillPage, { errors, security }: Surroundings) {
  return async function answerSite({ req, res, target, visitor }: Exchange, route: Route): Promise<void> {
    const { requestId } = visitor;
    // V30: there is nothing to post to, and no action to call, on a page for everyone.
    if (!isRead(req)) return errors.send(req, res, { status: 405, requestId, headers: ['Allow', 'GET, HEAD'] });
    const path = canonicalEnd(target.path);
    const key = pageKey(path, target.query, route);
    if (path !== target.path) {
      res.writeHead(308, [
        'Location',
        key,
        'Content-Length',
        '0',
        'Cache-Control',
        'public, max-age=3600',
        ...security.site,
      ]);
      res.end();
      return;
    }
    const outcome = await cache.get(key, () => fill(key, route.stored));
    if (outcome.kind === 'page') return sendPage(req, res, outcome.page);
    if (outcome.kind === 'missing') return errors.sendMissing(req, res, outcome.status);
    const busy = outcome.status === 503 ? ['Retry-After', RETRY_AFTER] : [];
    return errors.send(req, res, { status: outcome.status, requestId, headers: busy });
  };
}
