import type { AuthOptions } from 'next-auth';
import { z } from 'zod';
import { env } from '@/lib/env';
import { forbidden, isAppError, notFound } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { CLIENT_ADDRESS_HEADER } from '@/lib/http/internal-headers';
import { readForm } from '@/lib/http/read-form';
import { isSameOrigin } from '@/lib/http/same-origin';
import { RATE_LIMITS, type RateLimit } from '@/lib/limits';
import { paths, safeNext, withQuery } from '@/lib/paths';
import { networkOf, takeToken } from '@/lib/rate-limits';
import { inTransaction } from '@/lib/write';
import { askNextAuth, cookiesOfRequest } from './ask-next-auth';
import { closedCookie } from './closed-account';
import { wayOn } from './auth-options';
import type { OAuthProblem } from './oauth-problems';
import { hintCookie, readSessionToken, sessionCookieName } from './session-cookie';
import { endSession } from './sessions';

const csrfReply = z.object({ csrfToken: z.string() });

function seeOther(location: string, cookies: string[] = []): Response {
  const headers = new Headers({ location, 'cache-control': 'private, no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/** Whoever was on the way to a comment that they had written is so still. */
function backToSignIn(problem: OAuthProblem, next: string, cookies: string[] = []): Response {
  return seeOther(withQuery(paths.signIn(), { problem, next: next === '/' ? undefined : next }), cookies);
}

function knows(options: AuthOptions, provider: string): boolean {
  return options.providers.some(({ id }) => id === provider);
}

/** Counts this request; false when its address made too many. */
async function isAllowed(limit: RateLimit, request: Request): Promise<boolean> {
  try {
    await takeToken(limit, networkOf(request.headers.get(CLIENT_ADDRESS_HEADER) ?? 'unknown'));
    return true;
  } catch (error) {
    if (isAppError(error)) return false;
    throw error;
  }
}

/**
 * Begins a sign-in at a provider: a form's post, `next` its one field. next-auth wants a token of its own against cross-site
 * posts, which a page without script cannot fetch; we know already where the post came from, so we fetch it here.
 * Who begins too often is back at the sign-in page.
 * @throws {AppError} not_found for a provider that is not configured; forbidden for a post from another site
 */
export async function beginOAuth(options: AuthOptions, provider: string, request: Request): Promise<Response> {
  if (!knows(options, provider)) throw notFound();
  const trusted = isSameOrigin({
    method: request.method,
    secFetchSite: request.headers.get('sec-fetch-site') ?? undefined,
    origin: request.headers.get('origin') ?? undefined,
    siteUrl: env().SITE_URL,
  });
  if (!trusted) throw forbidden(phrase('forms.elsewhereShort'));
  const { next } = await readForm(request);
  if (!(await isAllowed(RATE_LIMITS.signInByAddress, request))) return backToSignIn('busy', safeNext(next));
  const csrf = await askNextAuth(options, { method: 'GET', path: ['csrf'], cookies: {} });
  const { csrfToken } = csrfReply.parse(csrf.body);
  const cookies = cookiesOfRequest(
    new Request(request.url, { headers: { cookie: csrf.cookies.map((c) => c.split(';')[0]).join('; ') } }),
  );
  const begun = await askNextAuth(options, {
    method: 'POST',
    path: ['signin', provider],
    body: { csrfToken, callbackUrl: safeNext(next) },
    cookies,
  });
  if (!begun.location || new URL(begun.location, env().SITE_URL).origin === env().SITE_URL)
    return backToSignIn('failed', safeNext(next));
  return seeOther(begun.location, begun.cookies);
}

/**
 * Ends a sign-in at a provider: the browser comes back with a code. On success it gets a new session, and the one it
 * had before ends (V25); on any failure it is back at the sign-in page, which says why.
 */
export async function finishOAuth(options: AuthOptions, provider: string, request: Request): Promise<Response> {
  if (!knows(options, provider)) throw notFound();
  const cookies = cookiesOfRequest(request);
  const next = wayOn(cookies[options.cookies?.callbackUrl?.name ?? ''] ?? '');
  if (!(await isAllowed(RATE_LIMITS.linkByAddress, request))) return backToSignIn('busy', next);
  const earlier = readSessionToken(request);
  delete cookies[sessionCookieName()];
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const reply = await askNextAuth(options, { method: 'GET', path: ['callback', provider], query, cookies });
  const signedIn = reply.cookies.find((cookie) => cookie.startsWith(`${sessionCookieName()}=`));
  if (!signedIn) {
    const { searchParams: said } = new URL(reply.location ?? '/', env().SITE_URL);
    const ticket = said.get('ticket');
    const problem = (said.get('problem') as OAuthProblem | null) ?? 'failed';
    return backToSignIn(problem, next, ticket ? [...reply.cookies, closedCookie(ticket)] : reply.cookies);
  }
  if (earlier) await inTransaction((tx) => endSession(tx, earlier));
  return seeOther(reply.location ?? paths.home(), [...reply.cookies, hintCookie()]);
}
