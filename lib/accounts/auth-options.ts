import type { AuthOptions } from 'next-auth';
import type { Provider } from 'next-auth/providers/index';
import GitHub from 'next-auth/providers/github';
import Google from 'next-auth/providers/google';
import { SECOND } from '@/lib/clock';
import { env, isHttps } from '@/lib/env';
import { OAUTH_FLOW_LIFETIME, SESSION_LIFETIME } from '@/lib/limits';
import { log } from '@/lib/log';
import { paths, safeNext, withQuery } from '@/lib/paths';
import { authAdapter } from './auth-adapter';
import { closedTicket } from './closed-account';
import { admitIdentity } from './commands/identities';
import { provenGithubEmail, readProfile } from './oauth-profiles';
import { configuredProviders, type ConfiguredProvider, type ProviderId } from './providers';
import { sessionCookieName } from './session-cookie';

const GITHUB_EMAILS = 'https://api.github.com/user/emails';

// PKCE and state at every provider; next-auth ties both to the provider that they were made for (V21).
const CHECKS: ('pkce' | 'state')[] = ['pkce', 'state'];

async function fetchGithubEmail(accessToken: string): Promise<string | null> {
  const answer = await fetch(GITHUB_EMAILS, {
    // Never Brotli: Node 20's decoder has an unpatched flaw (CVE-2026-111497).
    headers: { authorization: `Bearer ${accessToken}`, 'accept-encoding': 'gzip, identity' },
    signal: AbortSignal.timeout(10 * SECOND),
  });
  if (!answer.ok) throw new Error(`GitHub refused its list of addresses: ${answer.status}`);
  return provenGithubEmail(await answer.json());
}

function providerOf({ id, clientId, clientSecret }: ConfiguredProvider): Provider {
  const shared = { clientId, clientSecret, checks: CHECKS };
  if (id === 'google') return Google(shared);
  return GitHub({
    ...shared,
    userinfo: {
      url: 'https://api.github.com/user',
      async request({ client, tokens }) {
        const accessToken = tokens.access_token ?? '';
        const profile = await client.userinfo(accessToken);
        return { ...profile, provenEmail: await fetchGithubEmail(accessToken) };
      },
    },
  });
}

/** The path of this site that a flow goes on to, by an address or a path of it; home for any other (V19). */
export function wayOn(url: string): string {
  const { SITE_URL: siteUrl } = env();
  return safeNext(url.startsWith(siteUrl) ? url.slice(siteUrl.length) : url);
}

/** Cookies of a sign-in under way: this host's alone, unreadable by scripts, and gone when the flow is over. */
function flowCookies(siteUrl: string): NonNullable<AuthOptions['cookies']> {
  const secure = isHttps(siteUrl);
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: OAUTH_FLOW_LIFETIME / SECOND } as const;
  const cookie = (name: string) => ({ name: `${secure ? '__Host-' : ''}rejoinder-oauth-${name}`, options });
  return {
    sessionToken: { name: sessionCookieName(siteUrl), options: { ...options, maxAge: SESSION_LIFETIME / SECOND } },
    callbackUrl: cookie('next'),
    csrfToken: cookie('csrf'),
    pkceCodeVerifier: cookie('pkce'),
    state: cookie('state'),
    nonce: cookie('nonce'),
  };
}

/**
 * How next-auth runs here: providers only, sessions in our database, and every decision about who comes in made by `admitIdentity`.
 * `providers` are those configured, unless a test brings its own.
 */
export function authOptions(providers: Provider[] = configuredProviders().map(providerOf)): AuthOptions {
  const { SITE_URL: siteUrl, AUTH_SECRET: secret } = env();
  if (!secret) throw new Error('AUTH_SECRET is missing; the start makes one');
  return {
    providers,
    secret,
    adapter: authAdapter,
    session: { strategy: 'database', maxAge: SESSION_LIFETIME / SECOND, updateAge: SESSION_LIFETIME / SECOND },
    cookies: flowCookies(siteUrl),
    useSecureCookies: isHttps(siteUrl),
    callbacks: {
      async signIn({ account, profile }) {
        if (!account) return false;
        const identity = readProfile(account.provider as ProviderId, profile);
        const admission = await admitIdentity(identity);
        if (admission.ok) return true;
        const ticket = admission.reason === 'closed' ? closedTicket(admission.personId) : undefined;
        return withQuery(paths.signIn(), { problem: admission.reason, ticket });
      },
      // V19: wherever a flow ends, it ends on this site.
      redirect: ({ url }) => `${siteUrl}${wayOn(url)}`,
    },
    logger: {
      // A provider's error may carry tokens and profiles: the code and the message are enough to find the cause.
      error: (code, detail) =>
        log('warn', 'oauth.failed', {
          code,
          message: detail instanceof Error ? detail.message : String(detail.error?.message),
        }),
      warn: (code) => log('debug', 'oauth.warning', { code }),
      debug: () => undefined,
    },
  };
}
