import type { OAuthConfig } from 'next-auth/providers/oauth';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { authOptions } from '@/lib/accounts/auth-options';
import { beginOAuth, finishOAuth } from '@/lib/accounts/oauth-flow';
import type { ProviderId } from '@/lib/accounts/providers';
import { readCookie } from '@/lib/accounts/session-cookie';
import { findViewerByToken } from '@/lib/accounts/viewer';
import { configure } from './configure';
import { makeSite } from './factories';
import { cookieHeader, formRequest } from './form-request';
import { startOAuthProvider, type StubProvider } from './oauth-provider';

export const SITE = 'http://localhost:3000';
export let stubs: Record<ProviderId, StubProvider>;

/** Two providers that let in whom their `profile` says, for the tests of this file. */
export function startProviders(): void {
  beforeAll(async () => {
    stubs = {
      github: await startOAuthProvider({ id: 7, login: 'ada', name: 'Ada Lovelace', provenEmail: 'ada@example.test' }),
      google: await startOAuthProvider({
        sub: 'g7',
        name: 'Grace Hopper',
        email: 'grace@example.test',
        email_verified: true,
      }),
    };
  });
  afterAll(() => Promise.all(Object.values(stubs).map((stub) => stub.stop())));
  beforeEach(async () => {
    configure({ NEXTAUTH_URL: SITE });
    await makeSite();
  });
}

function provider(id: ProviderId): OAuthConfig<{ id?: number; sub?: string; name: string }> {
  const { url } = stubs[id];
  return {
    id,
    name: id,
    type: 'oauth',
    issuer: url,
    clientId: 'id',
    clientSecret: 'secret',
    authorization: { url: `${url}/authorize`, params: { scope: 'email' } },
    token: `${url}/token`,
    userinfo: `${url}/userinfo`,
    checks: ['pkce', 'state'],
    profile: (profile) => ({ id: String(profile.id ?? profile.sub), name: profile.name }),
  };
}
export const options = () => authOptions([provider('github'), provider('google')]);

export async function begin(id: ProviderId, next = '/', headers: Record<string, string> = {}) {
  const begun = await beginOAuth(options(), id, formRequest(`/api/auth/signin/${id}`, { next }, headers));
  return { at: begun.headers.get('location') ?? '', cookies: cookieHeader(begun) };
}

/** Follows the browser to the provider; returns the address at which it comes back. */
export async function visit(at: string): Promise<URL> {
  const answer = await fetch(at, { redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '');
}
export const comeBack = (id: ProviderId, back: URL, cookie: string) =>
  finishOAuth(options(), id, new Request(`${SITE}/api/auth/callback/${id}${back.search}`, { headers: { cookie } }));
export const viewerOf = (answer: Response) => findViewerByToken(readCookie(cookieHeader(answer), 'rejoinder-session'));
