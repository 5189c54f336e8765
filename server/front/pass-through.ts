import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { log } from '@/lib/log';
import { ANSWER_TIMEOUT, insidePath, isRead, type Exchange, type Surroundings } from './exchange';
import { answerHeaders } from './forward-headers';
import { boundedBody } from './request-body';
import type { HeaderList } from './security-headers';

export type Passing = {
  headers: OutgoingHttpHeaders;
  /** Headers of ours, which stand in place of Next's. */
  ours: HeaderList;
  /** Bytes that the visitor may send. */
  maxBody: number;
  router?: boolean;
  /** The status in place of Next's. */
  status?: number;
  /** Answers in place of Next when true: its body is not shown. */
  instead?(answer: Opening): Promise<boolean>;
};

/** What is known of an answer before its body comes. */
export type Opening = {
  status: number;
  contentType: string | undefined;
  /** Headers that belong to the status, whatever body it gets: Set-Cookie, Allow, Retry-After. */
  kept: HeaderList;
};

/** Set-Cookie headers of an answer, ready to be added to another. */
export const cookiesOf = (setCookie: string[] | undefined): HeaderList =>
  (setCookie ?? []).flatMap((cookie) => ['Set-Cookie', cookie]);

function openingOf({ statusCode: status = 502, headers }: IncomingMessage): Opening {
  const { allow, 'retry-after': retryAfter, 'content-type': contentType } = headers;
  const kept = cookiesOf(headers['set-cookie']);
  if (allow !== undefined) kept.push('Allow', allow);
  if (retryAfter !== undefined) kept.push('Retry-After', retryAfter);
  return { status, contentType, kept };
}

/**
 * Hands a request to Next and its answer to the visitor as they come.
 * @throws {InsideError} when there is no answer; @throws {BodyTooLarge}
 */
export async function passThrough(
  { req, res, target }: Exchange,
  around: Surroundings,
  passing: Passing,
): Promise<void> {
  const answer = await around.inside.open({
    method: req.method ?? 'GET',
    path: insidePath(target, { router: passing.router ?? false }),
    headers: passing.headers,
    timeout: ANSWER_TIMEOUT,
    ...(isRead(req) ? {} : { body: boundedBody(req, passing.maxBody) }),
  });
  const opening = openingOf(answer);
  if (!isRead(req)) await around.settle();
  if (await passing.instead?.(opening)) {
    answer.resume();
    return;
  }
  const ours = [...passing.ours];
  const cacheControl = answer.headers['cache-control'];
  if (cacheControl === undefined && !ours.includes('Cache-Control')) ours.push('Cache-Control', 'private, no-store');
  res.writeHead(passing.status ?? opening.status, answerHeaders(answer, ours, { keepLength: true }));
  try {
    await pipeline(answer, res);
  } catch (error) {
    // The visitor left, or Next broke off after its headers were sent: either way nothing more can be said.
    log('debug', 'pass.broken', { error: String(error) });
    res.destroy();
  }
}
