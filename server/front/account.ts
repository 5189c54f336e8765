import { log } from '@/lib/log';
import { sendBody } from './error-page';
import { ANSWER_TIMEOUT, insidePath, isOwnRequest, isRead, type Exchange, type Surroundings } from './exchange';
import { forwardHeaders } from './forward-headers';
import type { InsideAnswer } from './inside';
import { cookiesOf, passThrough } from './pass-through';
import type { HeaderList } from './security-headers';
import { sendPrivately } from './send-privately';
import { toPlainPage } from './transform';

const NOT_KEPT: HeaderList = ['Cache-Control', 'private, no-store'];
const MAX_PAGE = 8 * 1024 * 1024;

/** The HTML of a page made for one visitor, without the framework; as it is in development. */
export function plainHtml(answer: InsideAnswer, path: string, dev: boolean): string {
  const source = answer.body.toString('utf8');
  if (dev) return source;
  const { html, streamed } = toPlainPage(source);
  // Shown all the same: part of it is missing without a script, which is better than nothing, and a defect to mend.
  if (streamed) log('error', 'page.streamed', { path });
  return html;
}

/** A page for the signed-in reader: rendered for them, without the framework's scripts, kept nowhere. */
export async function answerAccount(exchange: Exchange, around: Surroundings): Promise<void> {
  const { req, res, target, visitor } = exchange;
  const { inside, siteUrl, security, errors, dev } = around;
  const headers = forwardHeaders(req.headers, visitor, siteUrl, { router: dev });
  const ours = [...NOT_KEPT, ...security.account];
  if (!isOwnRequest(req, siteUrl)) return errors.send(req, res, { status: 403, requestId: visitor.requestId });
  // Forms post to endpoints of their own; Next would take a post to a page for an action, and there is none (V30).
  if (!isRead(req)) {
    const refusal = { status: 405, requestId: visitor.requestId, headers: ['Allow', 'GET, HEAD'] };
    return errors.send(req, res, refusal);
  }
  if (dev) return passThrough(exchange, around, { headers, ours, maxBody: 0, router: true });

  const path = insidePath(target);
  const answer = await inside.read({ path, headers, timeout: ANSWER_TIMEOUT, maxBytes: MAX_PAGE });
  const { status, body } = answer;
  const { location, 'content-type': contentType = 'text/plain; charset=utf-8' } = answer.headers;
  const cookies = cookiesOf(answer.headers['set-cookie']);
  // V33: a component payload is never shown as a page.
  const wrong = status >= 400 ? status : contentType.startsWith('text/x-component') ? 502 : null;
  if (wrong !== null) return errors.send(req, res, { status: wrong, requestId: visitor.requestId, headers: cookies });

  const own: HeaderList = [...cookies, ...(location === undefined ? [] : ['Location', location]), ...ours];
  if (status >= 300) return sendBody(res, status, contentType, Buffer.alloc(0), own);
  if (!contentType.startsWith('text/html')) return sendBody(res, status, contentType, body, own);
  await sendPrivately(req, res, { status, html: plainHtml(answer, target.path, dev), headers: own });
}
