import { afterEach } from 'vitest';
import { pinClock } from '@/lib/clock';
import { loadEnv } from '@/lib/env';

// Only what a test says; nothing of the machine it runs on leaks into the product's configuration.
for (const name of [
  'SITE_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'PORT',
  'HOST',
  'OWNER_EMAIL',
  'OWNER_PASSWORD',
  'GITHUB_ID',
  'GITHUB_SECRET',
  'GOOGLE_ID',
  'GOOGLE_SECRET',
  'TRUST_PROXY',
  'PAGE_CACHE',
  'TEST_CLOCK',
]) {
  delete process.env[name];
}
process.env.AUTH_SECRET = 'a secret for tests, thirty-two characters or more';
process.env.LOG_LEVEL = 'error';
loadEnv();

/** The instant at which tests begin, unless they pin another. */
export const TEST_NOW = new Date('2026-03-14T09:26:53.589Z');
pinClock(TEST_NOW);
afterEach(() => pinClock(TEST_NOW));
