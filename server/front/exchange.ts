import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSameOrigin } from '@/lib/http/same-origin';
import type { ErrorPages } from './error-page';
import type { Visitor } from './forward-headers';
import type { Inside } from './inside';
import type { Target } from './request-url';
import type { SecurityHeaders } from './security-headers';

/** One request and its answer, once the address has been read. */
export type Exchange = { req: IncomingMessage; res: ServerResponse; target: Target; visitor: Visitor };

/** What every kind of route needs to answer. */
export type Surroundings = {
  inside: Inside;
  siteUrl: string;
  dev: boolean;
  security: SecurityHeaders;
  errors: ErrorPages;
  /** Resolves when the writes of an answer that is about to go out have been heard by the cache. */
  settle(): Promise<void>;
};

/** Milliseconds that Next has to begin an answer for one visitor. */
export const ANSWER_TIMEOUT = 30_000;

export const isRead = (req: IncomingMessage): boolean => req.method === 'GET' || req.method === 'HEAD';

/** The address as Next is asked for it; `_rsc` is the router's, and only the desk has one (V30). */
export function insidePath({ path, query }: Target, { router = false } = {}): string {
  if (query === '') return path;
  if (router) return `${path}?${query}`;
  const kept = query.split('&').filter((pair) => pair !== '_rsc' && !pair.startsWith('_rsc='));
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}

/** True when the request comes from a page of this site, or changes nothing (V18). */
export function isOwnRequest(req: IncomingMessage, siteUrl: string): boolean {
  const secFetchSite = req.headers['sec-fetch-site'];
  return isSameOrigin({
    method: req.method ?? 'GET',
    secFetchSite: Array.isArray(secFetchSite) ? secFetchSite.join() : secFetchSite,
    origin: req.headers.origin,
    siteUrl,
  });
}

/** True when the visitor would rather read JSON than a page. Who takes anything gets a page. */
export function prefersJson(accept: string | undefined): boolean {
  const weight = (type: string): number => {
    const part = (accept ?? '').split(',').find((candidate) => candidate.trim().startsWith(type));
    if (part === undefined) return 0;
    return Number(/;\s*q=([\d.]+)/.exec(part)?.[1] ?? 1);
  };
  return weight('application/json') > weight('text/html');
}
