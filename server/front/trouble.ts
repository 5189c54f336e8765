import type { ServerResponse } from 'node:http';
import { log, logError } from '@/lib/log';
import { sendBody, type ErrorPages } from './error-page';
import type { Exchange } from './exchange';
import { InsideError } from './inside';
import { loggedPath } from './logged-path';
import { plainPage } from './plain-page';
import { BodyTooLarge } from './request-body';
import type { HeaderList } from './security-headers';

/** The visitor's problem, the site's for now, or a defect. */
function statusOf(error: unknown): number {
  if (error instanceof BodyTooLarge || (error instanceof Error && error.cause instanceof BodyTooLarge)) return 413;
  return error instanceof InsideError ? 503 : 500;
}

const HEADERS: Record<number, HeaderList> = { 413: ['Connection', 'close'], 503: ['Retry-After', '5'] };

/** Answers a request that could not be answered, if there is still a way to. */
export async function recover(
  { req, res, visitor, target }: Exchange,
  errors: ErrorPages,
  error: unknown,
): Promise<void> {
  const { requestId } = visitor;
  const path = loggedPath(target.path);
  // A visitor who left, or whose message broke off, hears nothing any more, and nothing of ours is wrong.
  if (req.destroyed && !req.complete) {
    log('info', 'front.brokenOff', { requestId, path });
    return void res.destroy();
  }
  const status = statusOf(error);
  if (status === 500) logError('front.failed', error, { requestId, path });
  else log('warn', 'front.unanswered', { requestId, path, status, error: String(error) });
  if (res.headersSent) return void res.destroy();
  // What is left of a body that is too long is read to nowhere, so that the answer can be heard.
  req.resume();
  return errors.send(req, res, { status, requestId, headers: HEADERS[status] ?? [] });
}

/** Turns away what is not a request for anything here, at the least cost. */
export function refuse(res: ServerResponse, status: 400 | 405, security: HeaderList): void {
  const headers: HeaderList = ['Cache-Control', 'no-store', 'Connection', 'close', ...security];
  sendBody(res, status, 'text/html; charset=utf-8', Buffer.from(plainPage(status, '')), headers);
}
