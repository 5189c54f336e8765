import { expect, it } from 'vitest';
import { securityHeaders } from './security-headers';

const headers = securityHeaders({ siteUrl: 'https://blog.example', dev: false, providerOrigins: [] });
const policyIn = (list: string[]) => list[list.indexOf('Content-Security-Policy') + 1] ?? '';

it('a mail in its frame styles itself, runs and loads nothing, and is framed by the desk alone', () => {
  const policy = policyIn(headers.letter);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/script-src|img-src|connect-src|allow-scripts|allow-same-origin|allow-forms/);
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).toMatch(/sandbox allow-popups allow-popups-to-escape-sandbox$/);
});

it('the desk frames nothing but what is ours, and is framed by nobody', () => {
  const policy = headers.deskPolicy('x');
  expect(policy).toContain("frame-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
});
