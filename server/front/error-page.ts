import type { IncomingMessage, ServerResponse } from 'node:http';
import { REQUEST_ID_MARK } from '@/lib/http/internal-headers';
import { hasMetOutage } from '@/lib/http/outages-met';
import { log } from '@/lib/log';
import type { FillPage } from './fill';
import type { Page } from './page';
import type { PageCache } from './page-cache';
import { plainPage } from './plain-page';
import type { HeaderList } from './security-headers';
import { sendPage } from './send-page';

// No address begins with it, so no visitor's request meets the error pages in the cache.
const KEY_PREFIX = '!';
const NOT_KEPT: HeaderList = ['Cache-Control', 'private, no-store'];

export type ErrorOptions = {
  status: number;
  requestId: string;
  /** Headers to add: Set-Cookie, Retry-After, Allow. */
  headers?: HeaderList;
};

const OUTAGE_RETRY = '5'; // seconds; PostgreSQL is back sooner than that after most of its deaths

/**
 * Answers with the site's own error pages, rendered for nobody and kept like any other page. `isDatabaseThere` is asked
 * before a defect is owned up to.
 */
export function createErrorPages(
  cache: PageCache,
  fill: FillPage,
  security: HeaderList,
  isDatabaseThere: () => Promise<boolean>,
) {
  /** The page of a status; null when it cannot be rendered. */
  const find = async (status: number): Promise<Page | null> => {
    const path = `/error/${status}`;
    const outcome = await cache.get(KEY_PREFIX + path, () => fill(path, true));
    return outcome.kind === 'page' && outcome.page.status === 200 ? outcome.page : null;
  };

  /** A 404 or 410 for everyone: the same page, byte for byte, for every address where nothing is (V36). */
  const sendMissing = async (req: IncomingMessage, res: ServerResponse, status: 404 | 410): Promise<void> => {
    const page = await find(status);
    if (page) sendPage(req, res, { ...page, status });
    else await send(req, res, { status, requestId: '' });
  };

  /** A whole error page for one visitor, whatever else is broken. */
  const send = async (req: IncomingMessage, res: ServerResponse, options: ErrorOptions): Promise<void> => {
    const { requestId, headers = [] } = options;
    // Next tells of every failure by a 500. Without a database it is not a defect but a wait.
    const away = options.status === 500 && (hasMetOutage(requestId) || !(await isDatabaseThere()));
    const status = away ? 503 : options.status;
    // The section alone: what follows it in an address may be somebody's token.
    if (status >= 500) log('warn', 'error.shown', { requestId, status, section: (req.url ?? '').split(/[/?]/, 2)[1] });
    const page = await find(status);
    const html = page
      ? page.identity.body.toString('utf8').replaceAll(REQUEST_ID_MARK, requestId)
      : plainPage(status, requestId);
    sendHtml(res, {
      status,
      html,
      headers: [
        ...NOT_KEPT,
        ...(status === 503 && !headers.includes('Retry-After') ? ['Retry-After', OUTAGE_RETRY] : []),
        ...headers,
        ...security,
      ],
    });
  };

  return { sendMissing, send, warm: (status: number) => find(status) };
}

export type ErrorPages = ReturnType<typeof createErrorPages>;

/** Sends a body made for one visitor. */
export function sendBody(res: ServerResponse, status: number, type: string, body: Buffer, headers: HeaderList): void {
  res.writeHead(status, ['Content-Type', type, 'Content-Length', String(body.length), ...headers]);
  res.end(body);
}

/** Sends a page made for one visitor. */
export function sendHtml(
  res: ServerResponse,
  { status, html, headers }: { status: number; html: string; headers: HeaderList },
): void {
  sendBody(res, status, 'text/html; charset=utf-8', Buffer.from(html), headers);
}
