import { describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/write';
import { configure } from '@/test/configure';
import { makePerson } from '@/test/factories';
import { formRequest } from '@/test/form-request';
import { begin, comeBack, options, SITE, startProviders, viewerOf, visit } from '@/test/provider-visits';
import { authOptions } from './auth-options';
import { closedCookie } from './closed-account';
import { beginOAuth, finishOAuth } from './oauth-flow';
import { openSession } from './sessions';
import { findViewerByToken } from './viewer';

startProviders();

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
