import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { logError } from '@/lib/log';
import { answerAccount } from './account';
import { answerApi, answerMedia } from './api';
import { createAssets } from './asset';
import { clientAddress } from './client-address';
import { answerDesk } from './desk';
import { createErrorPages } from './error-page';
import type { Exchange, Surroundings } from './exchange';
import { createFill } from './fill';
import { answerForm } from './form';
import { forwardHeaders } from './forward-headers';
import type { Inside } from './inside';
import { loadForms } from './load-forms';
import { Metrics } from './metrics';
import { createOwnRoutes, type MetricsOptions } from './own-routes';
import { PageCache } from './page-cache';
import { hasOneHost } from './one-host';
import { passThrough } from './pass-through';
import type { Readiness } from './readiness';
import { parseTarget } from './request-url';
import { routeOf, type Kind } from './routes';
import { securityHeaders } from './security-headers';
import { sendPage } from './send-page';
import { createSite } from './site';
import { recover, refuse } from './trouble';
import { warm } from './warm';

export type FrontOptions = {
  inside: Inside;
  siteUrl: string;
  dev: boolean;
  /** Keep pages in memory. */
  pageCache: boolean;
  /** How many proxies stand in front and append to X-Forwarded-For. */
  trustedProxies: number;
  providerOrigins: readonly string[];
  publicFiles: { has(path: string): boolean };
  readiness: Pick<Readiness, 'check'>;
  listener: { readonly live: boolean; settle(): Promise<void> };
  /** Milliseconds, never going back. */
  clock: () => number;
  metrics: MetricsOptions;
};

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The front: decides what every address is, and answers it from memory where it can. */
export function createFront(options: FrontOptions) {
  const { inside, siteUrl, dev, pageCache, trustedProxies, publicFiles, readiness, listener, clock } = options;
  const security = securityHeaders(options);
  const cache = new PageCache(clock);
  const fillPage = createFill({ inside, siteUrl, dev, security: security.site });
  const fill: typeof fillPage = (key, stored) => fillPage(key, stored && pageCache);
  const errors = createErrorPages(cache, fill, security.site, () => readiness.check());
  const metrics = new Metrics(cache, () => listener.live, clock);
  const around: Surroundings = { inside, siteUrl, dev, security, errors, settle: () => listener.settle() };
  const answerSite = createSite(cache, fill, around);
  const answerAsset = createAssets(cache, around);
  const answerOwn = createOwnRoutes(metrics, readiness, around, options.metrics);

  /** Development's own requests and its router's, as they are but for the visitor's cookies. */
  const answerDev = (exchange: Exchange) => {
    const { cookie: _cookie, ...sent } = exchange.req.headers;
    const headers = forwardHeaders(sent, exchange.visitor, siteUrl, { router: true });
    return passThrough(exchange, around, { headers, ours: security.asset, maxBody: 1024 * 1024, router: true });
  };

  const kindOf = ({ req, target: { path } }: Exchange): Kind | 'dev' => {
    if (dev && (path.startsWith('/_next/') || path.startsWith('/__nextjs'))) return 'dev';
    if (publicFiles.has(path)) return 'asset';
    const { kind } = routeOf(path);
    return dev && kind === 'site' && req.headers['rsc'] !== undefined ? 'dev' : kind;
  };

  const answer = (exchange: Exchange, kind: Kind | 'dev'): Promise<void> => {
    switch (kind) {
      case 'site':
        return answerSite(exchange, routeOf(exchange.target.path));
      case 'account':
        return answerAccount(exchange, around);
      case 'desk':
        return answerDesk(exchange, around);
      case 'form':
        return answerForm(exchange, around);
      case 'api':
        return answerApi(exchange, around);
      case 'media':
        return answerMedia(exchange, around);
      case 'asset':
        return answerAsset(exchange);
      case 'front':
        return answerOwn(exchange);
      case 'nothing':
        return errors.sendMissing(exchange.req, exchange.res, 404);
      case 'dev':
        return answerDev(exchange);
    }
  };

  const slow = (req: IncomingMessage, res: ServerResponse): void => {
    const target = parseTarget(req.url ?? '');
    if (!METHODS.includes(req.method ?? '')) return refuse(res, 405, security.site);
    if (!target || !hasOneHost(req)) return refuse(res, 400, security.site);
    const forwarded = req.headers['x-forwarded-for'];
    const address = clientAddress(req.socket.remoteAddress, forwarded?.toString(), trustedProxies);
    const exchange: Exchange = { req, res, target, visitor: { address, requestId: randomUUID() } };
    const kind = kindOf(exchange);
    res.on('close', () => metrics.count(kind === 'dev' ? 'asset' : kind, res.statusCode));
    answer(exchange, kind)
      .catch((error: unknown) => recover(exchange, errors, error))
      .catch((error: unknown) => {
        logError('front.unrecoverable', error);
        res.destroy();
      });
  };

  const handle: RequestListener = (req, res) => {
    // The hot path: the raw address is a key only when it is in its one spelling, and then nothing is left to decide.
    const page = req.method === 'GET' && req.url !== undefined ? cache.hit(req.url) : undefined;
    if (page && hasOneHost(req)) sendPage(req, res, page);
    else slow(req, res);
  };

  /** What the cache does about committed writes (`invalidation.ts`). */
  const hears = {
    onTags: (tags: readonly string[]) => cache.drop(tags),
    onLost() {
      cache.setShortLived(true);
      cache.dropAll();
    },
    onRestored() {
      cache.dropAll();
      cache.setShortLived(false);
    },
  };
  // Until the first connection is there, pages live for a moment only.
  if (!listener.live) cache.setShortLived(true);

  return {
    handle,
    cache,
    hears,
    /** What an answer without content carries that somebody else has to give. */
    headers: security.api,
    async warm(ending: AbortSignal) {
      if (dev) return;
      await loadForms(inside, siteUrl, ending);
      if (pageCache) await warm(cache, fill, errors, ending);
    },
  };
}
