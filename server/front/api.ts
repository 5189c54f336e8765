import { UPLOAD_BYTES_MAX } from '@/lib/limits';
import { paths } from '@/lib/paths';
import { isOwnRequest, prefersJson, type Exchange, type Surroundings } from './exchange';
import { sendBody } from './error-page';
import { forwardHeaders } from './forward-headers';
import { passThrough, type Opening } from './pass-through';
import { isWordless, refuseInWords } from './refusal';

const FORM_FRAME = 64 * 1024;

const inWords =
  (exchange: Exchange, around: Surroundings) =>
  async ({ status, contentType, kept }: Opening): Promise<boolean> => {
    if (!isWordless(status, contentType)) return false;
    await refuseInWords(exchange, around, status, kept);
    return true;
  };

/** Mail providers press it from their servers, without an Origin; the token in it is its authority (RFC 8058). */
const ONE_CLICK = paths.stopMailAtOnce('');

/** A route handler under /api: passed on, once it is known not to come from another site (V18). */
export async function answerApi(exchange: Exchange, around: Surroundings): Promise<void> {
  const { req, res, visitor } = exchange;
  const { siteUrl, security, errors } = around;
  const { path } = exchange.target;
  if (!path.startsWith(ONE_CLICK) && !isOwnRequest(req, siteUrl)) {
    if (!prefersJson(req.headers.accept)) return errors.send(req, res, { status: 403, requestId: visitor.requestId });
    const body = Buffer.from(JSON.stringify({ error: 'cross_site' }));
    return sendBody(res, 403, 'application/json', body, ['Cache-Control', 'private, no-store', ...security.api]);
  }
  const headers = forwardHeaders(req.headers, visitor, siteUrl, { router: false });
  const maxBody = UPLOAD_BYTES_MAX + FORM_FRAME;
  return passThrough(exchange, around, { headers, ours: security.api, maxBody, instead: inWords(exchange, around) });
}

/** A picture: its handler decides who may see it and how long it may be kept. */
export async function answerMedia(exchange: Exchange, around: Surroundings): Promise<void> {
  const headers = forwardHeaders(exchange.req.headers, exchange.visitor, around.siteUrl, { router: false });
  const ours = around.security.media;
  return passThrough(exchange, around, { headers, ours, maxBody: 0, instead: inWords(exchange, around) });
}
