import { CLIENT_ADDRESS_HEADER } from '@/lib/http/internal-headers';

/** A form's post as the front hands it on: from our own page unless `headers` say otherwise. */
export function formRequest(
  path: string,
  values: Record<string, string>,
  headers: Record<string, string> = {},
): Request {
  return new Request(`http://localhost:3000${path}`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', [CLIENT_ADDRESS_HEADER]: '192.0.2.1', ...headers },
    body: new URLSearchParams(values),
  });
}

/** The cookies that an answer sets, as a browser would send them back. */
export function cookieHeader(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
