import { describe, expect, it } from 'vitest';
import { isSameOrigin } from './same-origin';

const siteUrl = 'https://blog.example';
const post = (secFetchSite?: string, origin?: string) =>
  isSameOrigin({ method: 'POST', secFetchSite, origin, siteUrl });

describe('isSameOrigin', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('lets %s through from anywhere', (method) => {
    expect(isSameOrigin({ method, secFetchSite: 'cross-site', origin: 'https://evil.example', siteUrl })).toBe(true);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'post'])('V18: refuses a cross-site %s', (method) => {
    expect(isSameOrigin({ method, secFetchSite: 'cross-site', origin: siteUrl, siteUrl })).toBe(false);
  });

  it.each(['same-origin', 'none'])('takes Sec-Fetch-Site: %s', (site) => expect(post(site)).toBe(true));

  it.each(['same-site', 'cross-site', '', 'Same-Origin'])('V18: refuses Sec-Fetch-Site: "%s"', (site) =>
    expect(post(site, siteUrl)).toBe(false),
  );

  it('V18: falls back on Origin', () => {
    expect(post(undefined, siteUrl)).toBe(true);
    expect(post(undefined, 'https://blog.example.evil.example')).toBe(false);
    expect(post(undefined, 'http://blog.example')).toBe(false);
  });

  it('V18: refuses Origin: null and a request that says nothing', () => {
    expect(post(undefined, 'null')).toBe(false);
    expect(post(undefined, undefined)).toBe(false);
  });
});
