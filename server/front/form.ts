import { CROSS_SITE_HEADER, FORM_HEADER, PAGE_HEADER, PATIENCE_HEADER } from '@/lib/http/internal-headers';
import { encodeFormState, parseFormState, type FormState } from '@/lib/http/form-state';
import { env } from '@/lib/env';
import { pageOfForm } from '@/lib/form-pages';
import { FORM_BODY_MAX } from '@/lib/limits';
import { logError } from '@/lib/log';
import { REQUEST_PATIENCE } from '@/lib/patience';
import { plainHtml } from './account';
import { sendBody, sendHtml } from './error-page';
import {
  ANSWER_TIMEOUT,
  insidePath,
  isOwnRequest,
  isRead,
  prefersJson,
  type Exchange,
  type Surroundings,
} from './exchange';
import { forwardHeaders } from './forward-headers';
import { InsideError, type InsideAnswer } from './inside';
import { loggedPath } from './logged-path';
import { cookiesOf } from './pass-through';
import { plainPage } from './plain-page';
import { isWordless, refuseInWords } from './refusal';
import { BodyTooLarge, readBody, textFields } from './request-body';
import type { HeaderList } from './security-headers';
import { Turnstile } from './turnstile';

const MAX_ANSWER = 4 * FORM_BODY_MAX;
type Bounds = { timeout: number; patience: number };
/** Milliseconds. The text must be back soon even when the database is gone and the page waits for it. */
const PAGE: Bounds = { timeout: 4_000, patience: REQUEST_PATIENCE };
/** When the form itself has just waited in vain, its page waits for nothing more: two seconds for both (R14). */
const AWAY_PAGE: Bounds = { timeout: 250, patience: 0 };
const MAX_PAGE = 8 * 1024 * 1024;
/** The socket takes 1 MB of headers (`next-app.ts`); a longer state is shown by a page of the front's own. */
const MAX_STATE = 900 * 1024;
const NOT_KEPT: HeaderList = ['Cache-Control', 'private, no-store'];
const UNAVAILABLE: FormState['errors'] = { '': 'This could not be saved just now.' };
const TOO_MUCH: FormState['errors'] = { '': 'This is far more than one form holds. Please make it much shorter.' };

type FormPage =
  | { kind: 'page'; answer: InsideAnswer }
  /** There is none for this visitor: what the form was about is not theirs, or gone. */
  | { kind: 'none' }
  /** It cannot be rendered now. */
  | { kind: 'failed' };

/** The page that shows the form again. */
async function findPage(
  exchange: Exchange,
  around: Surroundings,
  path: string,
  state: FormState,
  { timeout, patience }: Bounds,
): Promise<FormPage> {
  const encoded = encodeFormState(state);
  if (encoded.length > MAX_STATE || !path.startsWith('/')) return { kind: 'failed' };
  const { accept: _accept, ...sent } = exchange.req.headers;
  const headers = forwardHeaders(sent, exchange.visitor, around.siteUrl, { router: false });
  // The page is another request than the one that the form made: it has no body of its own.
  for (const name of ['content-length', 'content-type', 'origin', 'if-none-match']) delete headers[name];
  try {
    const page = await around.inside.read({
      path,
      headers: { ...headers, accept: 'text/html', [FORM_HEADER]: encoded, [PATIENCE_HEADER]: patience },
      timeout,
      maxBytes: MAX_PAGE,
    });
    if (page.status === 200 && page.headers['content-type']?.startsWith('text/html'))
      return { kind: 'page', answer: page };
    return { kind: page.status >= 300 && page.status < 500 ? 'none' : 'failed' };
  } catch (error) {
    logError('form.page_failed', error, { path });
    return { kind: 'failed' };
  }
}

/** Connections that forms leave to those who read. */
const LEFT_FOR_READERS = 2;
let line: Turnstile<InsideAnswer> | undefined;
/**
 * As many forms are handled at once as there are connections for them; the others wait in line here, at no cost, and as long
 * as it moves: a storm at a limit is answered to the last, and when the database stands still, those in line hear so before
 * the places come free of those who waited for a lock (`LOCK_TIMEOUT` in lib/db.ts; R14, R17).
 */
const turnstile = () =>
  (line ??= new Turnstile<InsideAnswer>({
    places: Math.max(1, env().DATABASE_POOL - LEFT_FOR_READERS),
    patience: 800,
    moving: { wentWell: ({ status }) => status < 500, most: 10_000 },
  }));
const AWAY: InsideAnswer = { status: 503, headers: {}, body: Buffer.alloc(0) };

/** Asks the endpoint; a broken one counts as unavailable, for the text must come back whatever happens. */
async function ask(exchange: Exchange, around: Surroundings, body: Buffer): Promise<InsideAnswer> {
  const { req, target, visitor } = exchange;
  const headers = forwardHeaders(req.headers, visitor, around.siteUrl, { router: false });
  if (!isOwnRequest(req, around.siteUrl)) headers[CROSS_SITE_HEADER] = '1';
  const options = { method: req.method ?? 'POST', path: insidePath(target), headers, body };
  const bounds = { timeout: ANSWER_TIMEOUT, maxBytes: MAX_ANSWER };
  try {
    return (await turnstile().through(() => around.inside.read({ ...options, ...bounds }))) ?? AWAY;
  } catch (error) {
    if (!(error instanceof InsideError)) throw error;
    logError('form.endpoint_failed', error, { path: loggedPath(target.path) });
    return AWAY;
  }
}

/**
 * A form endpoint. It answers with a redirect, with JSON, or with the page that shows the form again (`formPage` in
 * lib/http/form-state.ts), which is rendered here for the visitor under the endpoint's status. When nothing else works, a
 * page of the front's own gives the text back.
 * @throws {BodyTooLarge}
 */
export async function answerForm(exchange: Exchange, around: Surroundings): Promise<void> {
  const { req, res, visitor } = exchange;
  const { security, dev } = around;
  const wantsJson = prefersJson(req.headers.accept);
  // Who reloads a form that came back with a remark, or goes back to it, may well ask for it by GET.
  if (isRead(req)) {
    const home = wantsJson ? undefined : pageOfForm(exchange.target.path);
    if (home === undefined) return refuseInWords(exchange, around, 405, ['Allow', 'POST']);
    return sendBody(res, 303, 'text/plain; charset=utf-8', Buffer.alloc(0), [
      ...['Location', home, ...NOT_KEPT],
      ...security.account,
    ]);
  }
  const body = await readBody(req, FORM_BODY_MAX).catch((error: unknown) => {
    if (!wantsJson || !(error instanceof BodyTooLarge)) throw error;
    req.resume();
    const answer = Buffer.from(JSON.stringify({ values: {}, errors: TOO_MUCH }));
    sendBody(res, 413, 'application/json', answer, ['Connection', 'close', ...NOT_KEPT, ...security.api]);
  });
  if (!body) return;
  const answer = await ask(exchange, around, body);
  await around.settle();

  const { status } = answer;
  const { location, 'retry-after': retryAfter, 'content-type': contentType } = answer.headers;
  const kept: HeaderList = [...cookiesOf(answer.headers['set-cookie']), ...NOT_KEPT];
  if (location !== undefined) kept.push('Location', location);
  if (retryAfter !== undefined) kept.push('Retry-After', retryAfter);
  else if (status === 503) kept.push('Retry-After', '5');

  const path = answer.headers[PAGE_HEADER];
  const broken = status >= 500 && path === undefined;
  if (wantsJson && broken) {
    const body = Buffer.from(JSON.stringify({ values: {}, errors: UNAVAILABLE }));
    return sendBody(res, status, 'application/json', body, [...kept, ...security.api]);
  }
  const typed = textFields(req.headers['content-type'], body);
  if (path === undefined && !broken && isWordless(status, contentType)) {
    if (wantsJson) return refuseInWords(exchange, around, status, []);
    const html = plainPage(status, visitor.requestId, { values: typed, errors: {} });
    return sendHtml(res, { status, html, headers: [...kept, ...security.account] });
  }
  if (wantsJson || (path === undefined && !broken)) {
    const type = contentType ?? 'text/plain; charset=utf-8';
    return sendBody(res, status, type, answer.body, [...kept, ...security.api]);
  }

  const state = (path === undefined ? null : parseFormState(answer.body.toString('utf8'))) ?? {
    values: typed,
    errors: UNAVAILABLE,
  };
  const bounds = status === 503 ? AWAY_PAGE : PAGE;
  const page: FormPage =
    typeof path === 'string' ? await findPage(exchange, around, path, state, bounds) : { kind: 'failed' };
  // A refusal whose page cannot be rendered is news of an outage too.
  const shown = page.kind === 'failed' && status < 500 ? 503 : status;
  const html =
    page.kind === 'page' ? plainHtml(page.answer, String(path), dev) : plainPage(shown, visitor.requestId, state);
  sendHtml(res, { status: shown, html, headers: [...kept, ...security.account] });
}
