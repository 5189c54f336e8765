import type { OAuthConfig } from 'next-auth/providers/oauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { later, now, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import type { AppError } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { OAUTH_FLOW_LIFETIME } from '@/lib/limits';
import { inTransaction } from '@/lib/write';
import { configure } from '@/test/configure';
import { makePerson, makeSite } from '@/test/factories';
import { cookieHeader, formRequest } from '@/test/form-request';
import { startOAuthProvider, type StubProvider } from '@/test/oauth-provider';
import { authOptions } from './auth-options';
import { closedCookie } from './closed-account';
import { banPerson } from './commands/sanctions';
import { beginOAuth, finishOAuth } from './oauth-flow';
import { wordsForProblem } from './oauth-problems';
import type { ProviderId } from './providers';
import { readCookie } from './session-cookie';
import { openSession } from './sessions';
import { findViewerByToken } from './viewer';

const SITE = 'http://localhost:3000';
let stubs: Record<ProviderId, StubProvider>;

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
const options = () => authOptions([provider('github'), provider('google')]);

async function begin(id: ProviderId, next = '/', headers: Record<string, string> = {}) {
  const begun = await beginOAuth(options(), id, formRequest(`/api/auth/signin/${id}`, { next }, headers));
  return { at: begun.headers.get('location') ?? '', cookies: cookieHeader(begun) };
}

/** Follows the browser to the provider; returns the address at which it comes back. */
async function visit(at: string): Promise<URL> {
  const answer = await fetch(at, { redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '');
}
const comeBack = (id: ProviderId, back: URL, cookie: string) =>
  finishOAuth(options(), id, new Request(`${SITE}/api/auth/callback/${id}${back.search}`, { headers: { cookie } }));
const viewerOf = (answer: Response) => findViewerByToken(readCookie(cookieHeader(answer), 'rejoinder-session'));

describe('signing in at a provider', () => {
  it('makes the account, signs in, and goes on to the kept comment', async () => {
    const { at, cookies } = await begin('github', '/compose?kept=abc');
    expect(new URL(at).searchParams.get('redirect_uri')).toBe(`${SITE}/api/auth/callback/github`);
    const answer = await comeBack('github', await visit(at), cookies);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${SITE}/compose?kept=abc`]);
    expect(await viewerOf(answer)).toMatchObject({ name: 'Ada Lovelace', emailVerified: true, role: 'reader' });
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('rejoinder-session='));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(answer.headers.getSetCookie().join()).toMatch(/rejoinder-hint=1/);
  });

  it('V25: ends the session that the browser had, and opens a new one', async () => {
    const planted = await inTransaction(async (tx) => openSession(tx, (await makePerson()).id));
    const { at, cookies } = await begin('github');
    const answer = await comeBack('github', await visit(at), `${cookies}; rejoinder-session=${planted.token}`);
    expect(await viewerOf(answer)).toMatchObject({ name: 'Ada Lovelace' });
    expect(await findViewerByToken(planted.token)).toBeNull();
  });

  it('V21: refuses the state and the code of one provider at another', async () => {
    const { at, cookies } = await begin('github');
    const back = await visit(at);
    const answer = await comeBack('google', back, cookies);
    expect(answer.headers.get('location')).toBe('/sign-in?problem=failed');
    expect(await viewerOf(answer)).toBeNull();
  });

  it('V21: refuses a foreign state, a browser that began nothing, and a code used before', async () => {
    const { at, cookies } = await begin('google');
    const back = await visit(at);
    const forged = new URL(back);
    forged.searchParams.set('state', 'forged');
    for (const [url, cookie] of [
      [forged, cookies],
      [back, ''],
    ] as const) {
      expect((await comeBack('google', url, cookie)).headers.get('location')).toBe('/sign-in?problem=failed');
    }
    expect(await viewerOf(await comeBack('google', back, cookies))).toMatchObject({ name: 'Grace Hopper' });
    expect(await viewerOf(await comeBack('google', back, cookies))).toBeNull();
  });

  it('V21: asks every provider that can be configured for PKCE and state', async () => {
    configure({ GITHUB_ID: 'x', GITHUB_SECRET: 'y', GOOGLE_ID: 'x', GOOGLE_SECRET: 'y' });
    const configured = authOptions();
    // next-auth lays a provider's `options` over what it says of itself.
    const checks = configured.providers.map(({ id, options }) => [id, (options as { checks?: unknown }).checks]);
    expect(Object.fromEntries(checks)).toEqual({ github: ['pkce', 'state'], google: ['pkce', 'state'] });
    const begun = await beginOAuth(configured, 'github', formRequest('/api/auth/signin/github', {}));
    const asked = new URL(begun.headers.get('location') ?? '');
    expect(asked.origin).toBe('https://github.com');
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
    expect(asked.searchParams.get('state')).toMatch(/./);
  });

  it('V21: says kindly why an unproven address does not get in', async () => {
    await makePerson({ email: 'claimed@example.test', verified: false });
    stubs.google.profile = { sub: 'g8', name: 'Claimer', email: 'claimed@example.test', email_verified: true };
    const first = await begin('google');
    const claimed = await comeBack('google', await visit(first.at), first.cookies);
    expect(claimed.headers.get('location')).toBe('/sign-in?problem=claimed');
    stubs.google.profile = { sub: 'g9', name: 'Liar', email: 'ada@example.test', email_verified: false };
    const second = await begin('google');
    const unproven = await comeBack('google', await visit(second.at), second.cookies);
    expect(unproven.headers.get('location')).toBe('/sign-in?problem=unproven');
    expect(await db().identity.count({ where: { subject: { in: ['g8', 'g9'] } } })).toBe(0);
  });

  it('says to the banned why, as a password does, and to nobody else', async () => {
    const [owner, { id: personId }] = [await makePerson({ role: 'owner' }), await makePerson({ email: 'ban@b.test' })];
    await banPerson(owner, { personId, reason: 'Advertising' });
    stubs.google.profile = { sub: 'g10', name: 'Seller', email: 'ban@b.test', email_verified: true };
    const { at, cookies } = await begin('google');
    const answer = await comeBack('google', await visit(at), cookies);
    expect(answer.headers.get('location')).toBe('/sign-in?problem=closed');
    expect(await viewerOf(answer)).toBeNull();
    expect(answer.headers.getSetCookie().join('\n')).toMatch(/^rejoinder-closed=.*; HttpOnly; Max-Age=600$/m);
    const ticket = readCookie(cookieHeader(answer), 'rejoinder-closed') ?? '';
    const refusal = await inTransaction((tx) => openSession(tx, personId)).catch((error: AppError) => error.text);
    expect(await wordsForProblem('closed', ticket)).toEqual(refusal);

    const nobody = phrase('accounts.no.closed');
    const another = ticket.replace(personId, owner.id);
    for (const wrong of [null, '', 'x', personId, another, ticket.replace(/\.(\d)/, '.9$1')])
      expect(await wordsForProblem('closed', wrong)).toEqual(nobody);
    expect(await wordsForProblem('failed', ticket)).not.toEqual(refusal);
    pinClock(later(now(), OAUTH_FLOW_LIFETIME));
    expect(await wordsForProblem('closed', ticket)).toEqual(nobody);
  });

  it.each(['//evil.example', 'https://evil.example/', '/\\evil.example'])(
    'V19: goes on to no other site: %s',
    async (next) => {
      const { at, cookies } = await begin('github', next);
      const answer = await comeBack('github', await visit(at), cookies);
      expect(answer.headers.get('location')).toBe(`${SITE}/`);
    },
  );

  it('V18: begins nothing for another site', async () => {
    await expect(begin('github', '/', { 'sec-fetch-site': 'cross-site' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('knows no provider that is not configured', async () => {
    expect(authOptions().providers).toEqual([]);
    const none = authOptions([]);
    await expect(beginOAuth(none, 'github', formRequest('/', {}))).rejects.toMatchObject({ code: 'not_found' });
    await expect(finishOAuth(none, 'github', new Request(SITE))).rejects.toMatchObject({ code: 'not_found' });
    configure({ GITHUB_ID: 'x', GITHUB_SECRET: 'y' });
    expect(authOptions().providers.map(({ id }) => id)).toEqual(['github']);
  });

  it('over TLS puts every cookie under __Host- and Secure', async () => {
    configure({ SITE_URL: 'https://blog.example', NEXTAUTH_URL: 'https://blog.example' });
    const begun = await beginOAuth(options(), 'github', formRequest('/api/auth/signin/github', {}));
    expect(begun.headers.getSetCookie().length).toBeGreaterThan(1);
    for (const cookie of begun.headers.getSetCookie()) expect(cookie).toMatch(/^__Host-.*HttpOnly; Secure/);
    expect(closedCookie('ticket')).toMatch(/^__Host-rejoinder-closed=ticket; .*Secure; HttpOnly/);
  });
});
