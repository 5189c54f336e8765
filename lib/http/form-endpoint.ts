import { readSessionToken } from '@/lib/accounts/session-cookie';
import { findViewerByToken, type Viewer } from '@/lib/accounts/viewer';
import { env } from '@/lib/env';
import { forbidden, isAppError, type FieldTexts } from '@/lib/errors';
import { phrase, type Text } from '@/lib/i18n/phrase';
import { logError } from '@/lib/log';
import { formPage, refused, type FormState } from './form-state';
import { CLIENT_ADDRESS_HEADER, CROSS_SITE_HEADER, REQUEST_ID_HEADER } from './internal-headers';
import { isOutage } from './outage';
import { readForm, type FormValues } from './read-form';
import { isSameOrigin } from './same-origin';
import { lastSiteWords, readSiteWords } from './site-words';

export type FormSubmission = {
  values: FormValues;
  viewer: Viewer | null;
  /** The visitor's address as the front tells it; `unknown` without a front. */
  clientAddress: string;
  request: Request;
};

export type FormResult =
  /** A path of this site, with query and fragment. */
  | { redirect: string; cookies?: string[] }
  /** The page that shows the form again; `values` are those sent unless said. */
  | { page: string; values?: FormValues; errors?: FieldTexts; notice?: Text; step?: string; status?: number };

/** Seconds after which a browser or a program may try again when the database was away. */
const OUTAGE_RETRY = 5;

function cameFromElsewhere(request: Request): boolean {
  if (request.headers.get(CROSS_SITE_HEADER) === '1') return true;
  return !isSameOrigin({
    method: request.method,
    secFetchSite: request.headers.get('sec-fetch-site') ?? undefined,
    origin: request.headers.get('origin') ?? undefined,
    siteUrl: env().SITE_URL,
  });
}

function redirectTo(request: Request, path: string, cookies: string[]): Response {
  const siteUrl = env().SITE_URL;
  const target = new URL(path, siteUrl);
  if (target.origin !== siteUrl) throw new TypeError('A form leads on to this site only');
  const location = `${target.pathname}${target.search}${target.hash}`;
  const headers = new Headers({ 'cache-control': 'private, no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  if (request.headers.get('accept')?.includes('application/json')) {
    return Response.json({ redirect: location }, { headers });
  }
  headers.set('location', location);
  return new Response(null, { status: 303, headers });
}

async function answerToError(error: unknown, request: Request, page: string, values: FormValues): Promise<Response> {
  const away = isOutage(error);
  const { say } = away ? lastSiteWords() : await readSiteWords();
  if (isAppError(error)) return formPage(page, ...refused(error, values, say));
  logError(away ? 'form.databaseAway' : 'form.failed', error, {
    path: new URL(request.url).pathname,
    requestId: request.headers.get(REQUEST_ID_HEADER),
  });
  const message = say(phrase(away ? 'forms.away' : 'forms.failed'));
  const answer = away ? { status: 503, retryAfter: OUTAGE_RETRY } : { status: 500 };
  return formPage(page, { values, errors: { '': message } }, answer);
}

async function shown(result: Exclude<FormResult, { redirect: string }>, sent: FormValues): Promise<Response> {
  const { page, values = sent, errors: texts = {}, notice, step, status = 200 } = result;
  const { say } = await readSiteWords();
  const errors = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, say(text)]));
  const state: FormState = { values, errors, ...(notice && { notice: say(notice) }), ...(step && { step }) };
  return formPage(page, state, { status });
}

/**
 * The route handler of a stable form endpoint: reads the form, finds the viewer, runs `handle`, which calls one
 * command, and answers with a redirect (303, or `{ "redirect": … }` to a caller that asks for JSON) or with the form
 * again. A post from another site changes nothing and gets the form back under 403 (V18). Refusals by a command come back on
 * `page` with their status and Retry-After; a database out of reach is a 503; nothing that was typed is lost.
 */
export function formEndpoint(
  { page }: { page: string | ((values: FormValues) => string) },
  handle: (submission: FormSubmission) => Promise<FormResult>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    let values: FormValues = {};
    const pageFor = () => (typeof page === 'string' ? page : page(values));
    try {
      values = await readForm(request);
      if (cameFromElsewhere(request)) {
        throw forbidden(phrase('forms.elsewhere'));
      }
      const viewer = await findViewerByToken(readSessionToken(request));
      const clientAddress = request.headers.get(CLIENT_ADDRESS_HEADER) ?? 'unknown';
      const result = await handle({ values, viewer, clientAddress, request });
      if ('redirect' in result) return redirectTo(request, result.redirect, result.cookies ?? []);
      return await shown(result, values);
    } catch (error) {
      return await answerToError(error, request, pageFor(), values);
    }
  };
}
