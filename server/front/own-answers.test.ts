import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeSite, type FakeSite } from './fake-site';
import { answerVisitor } from './fake-visitor-pages';

let site: FakeSite;

beforeEach(async () => {
  site = await fakeSite(answerVisitor);
});
afterEach(() => site.stop());

describe('what the front answers itself', () => {
  it('is alive, is ready, and counts', async () => {
    expect((await site.ask('/api/health')).text).toBe('{"status":"alive"}');
    expect((await site.ask('/api/ready')).status).toBe(200);
    await site.ask('/settings');
    expect((await site.ask('/api/metrics')).text).toContain(
      'rejoinder_requests_total{kind="account",status="200"} 1\n',
    );
  });

  it('says what may be fetched ahead of a reader, and never for what is their own', async () => {
    for (const path of ['/settings', '/admin', '/api/echo'])
      expect((await site.ask(path)).headers['speculation-rules'], path).toBeUndefined();
    const rules = await site.ask('/speculation-rules.json');
    expect(rules.headers['content-type']).toBe('application/speculationrules+json');
    expect(JSON.parse(rules.text)).toMatchObject({ prerender: [{ eagerness: 'moderate' }] });
  });

  it.each(['/', '/settings', '/admin', '/api/echo', '/api/health', '/media/a', '/favicon.ico', '/error/1', '/a//b'])(
    'sends the security headers with %s',
    async (path) => {
      const { headers } = await site.ask(path);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['strict-transport-security']).toContain('max-age=');
      expect(headers['referrer-policy']).toMatch(/same-origin|strict-origin-when-cross-origin/);
      expect(headers['permissions-policy']).toBeDefined();
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  it('keeps a versioned file for good', async () => {
    expect((await site.ask('/assets/enhance.js?v=1')).headers['cache-control']).toContain('immutable');
    expect((await site.ask('/assets/enhance.js')).headers['cache-control']).toContain('max-age=0');
  });
});
