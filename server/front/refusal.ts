import { STATUS_CODES } from 'node:http';
import { sendBody } from './error-page';
import { prefersJson, type Exchange, type Surroundings } from './exchange';
import type { HeaderList } from './security-headers';

/**
 * True for a refusal that says nothing by itself: Next leaves the page of an unknown address to its script, and what it
 * refuses in a handler's place, such as a method that there is none for, has no body at all. A handler's own words are kept.
 */
export function isWordless(status: number, contentType: string | undefined): boolean {
  return status >= 400 && (contentType === undefined || contentType.startsWith('text/html'));
}

/** Answers in place of a wordless refusal, under its status: a whole page, or JSON for who would rather have that. */
export async function refuseInWords(
  { req, res, visitor: { requestId } }: Exchange,
  { errors, security }: Surroundings,
  status: number,
  headers: HeaderList,
): Promise<void> {
  if (!prefersJson(req.headers.accept)) return errors.send(req, res, { status, requestId, headers });
  const error = (STATUS_CODES[status] ?? 'error').toLowerCase().replaceAll(/\W+/g, '_');
  const body = Buffer.from(JSON.stringify({ error }));
  sendBody(res, status, 'application/json', body, ['Cache-Control', 'private, no-store', ...headers, ...security.api]);
}
