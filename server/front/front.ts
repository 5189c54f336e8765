import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { log, logError } from '@/lib/log';
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
import { InsideError, type Inside } from './inside';
import { Metrics } from './metrics';
import { createOwnRoutes } from './own-routes';
import { PageCache } from './page-cache';
import { passThrough } from './pass-through';
import { plainPage } from './plain-page';
import type { Readiness } from './readiness';
import { BodyTooLarge } from './request-body';
import { parseTarget } from './request-url';
import { routeOf, type Kind } from './routes';
import { securityHeaders } from './security-headers';
import { sendPage } from './send-page';
import { createSite } from './site';
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
};

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The visitor's problem, the site's for now, or a defect. */
function statusOf(error: unknown): number {
  if (error instanceof BodyTooLarge || (error instanceof Error && error.cause instanceof BodyTooLarge)) return 413;
  return error instanceof InsideError ? 503 : 500;
}

/** The front: decides what every address is, and answers it from memory where it can. */
export function createFront(options: FrontOptions) {
  const { inside, siteUrl, dev, pageCache, trustedProxies, publicFiles, readiness, listener, clock } = options;
  const security = securityHeaders(options);
  const cache = new PageCache(clock);
  const fillPage = createFill({ inside, siteUrl, dev, security: security.site });
  const fill: typeof fillPage = (key, stored) => fillPage(key, stored && pageCache);
  const errors = createErrorPages(cache, fill, security.site);
  const metrics = new Metrics(cache, () => listener.live, clock);
  const around: Surroundings = { inside, siteUrl, dev, security, errors, settle: () => listener.settle() };
  const answerSite = createSite(cache, fill, around);
  const answerAsset = createAssets(cache, around);
  const answerOwn = createOwnRoutes(metrics, readiness, around);

  /** Development's own requests and its router's, untouched. */
  const answerDev = (exchange: Exchange) => {
    const headers = forwardHeaders(exchange.req.headers, exchange.visitor, siteUrl, { router: true });
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

  const recover = async (exchange: Exchange, error: unknown): Promise<void> => {
    const { req, res, visitor, target } = exchange;
    const { requestId } = visitor;
    const status = statusOf(error);
    if (status === 500) logError('front.failed', error, { requestId, path: target.path });
    else log('warn', 'front.unanswered', { requestId, path: target.path, status, error: String(error) });
    if (res.headersSent) return void res.destroy();
    // What is left of a body that is too long is read to nowhere, so that the answer can be heard.
    req.resume();
    const headers = status === 413 ? ['Connection', 'close'] : status === 503 ? ['Retry-After', '5'] : [];
    return errors.send(req, res, { status, requestId, headers });
  };

  const refuse = (res: ServerResponse, status: 400 | 405): void => {
    const body = Buffer.from(plainPage(status, ''));
    const about = ['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(body.length)];
    res.writeHead(status, [...about, 'Cache-Control', 'no-store', 'Connection', 'close', ...security.site]);
    res.end(body);
  };

  const slow = (req: IncomingMessage, res: ServerResponse): void => {
    const target = parseTarget(req.url ?? '');
    if (!METHODS.includes(req.method ?? '')) return refuse(res, 405);
    if (!target) return refuse(res, 400);
    const forwarded = req.headers['x-forwarded-for'];
    const address = clientAddress(req.socket.remoteAddress, forwarded?.toString(), trustedProxies);
    const exchange: Exchange = { req, res, target, visitor: { address, requestId: randomUUID() } };
    const kind = kindOf(exchange);
    res.on('close', () => metrics.count(kind === 'dev' ? 'asset' : kind, res.statusCode));
    answer(exchange, kind)
      .catch((error: unknown) => recover(exchange, error))
      .catch((error: unknown) => {
        logError('front.unrecoverable', error);
        res.destroy();
      });
  };

  const handle: RequestListener = (req, res) => {
    // The hot path: the raw address is a key only when it is in its one spelling, and then nothing is left to decide.
    const page = req.method === 'GET' && req.url !== undefined ? cache.hit(req.url) : undefined;
    if (page) sendPage(req, res, page);
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

  return { handle, cache, hears, warm: () => (pageCache && !dev ? warm(cache, fill, errors) : Promise.resolve()) };
}
