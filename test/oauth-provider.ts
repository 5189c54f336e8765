import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type StubProfile = Record<string, string | number | boolean | null>;
export type StubProvider = { url: string; profile: StubProfile; stop(): Promise<void> };

/** A provider of OAuth 2 with PKCE (RFC 6749, 7636) on this machine, which lets everybody in as `profile`. */
export async function startOAuthProvider(profile: StubProfile): Promise<StubProvider> {
  const challenges = new Map<string, string>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stub.invalid');
    const json = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/authorize') {
      const code = `code-${challenges.size}`;
      challenges.set(code, url.searchParams.get('code_challenge') ?? '');
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({ code, state: url.searchParams.get('state') ?? '' }).toString();
      response.writeHead(302, { location: back.href }).end();
    } else if (url.pathname === '/token') {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk));
      request.on('end', () => {
        const form = new URLSearchParams(body);
        const verifier = createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url');
        const right = challenges.get(form.get('code') ?? '') === verifier;
        challenges.delete(form.get('code') ?? '');
        json(right ? 200 : 400, right ? { access_token: 'token', token_type: 'bearer' } : { error: 'invalid_grant' });
      });
    } else json(200, stub.profile);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const stub: StubProvider = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    profile,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
  return stub;
}
