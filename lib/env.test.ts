import { describe, expect, it } from 'vitest';
import { EnvError, isHttps, parseEnv } from './env';

describe('parseEnv', () => {
  it('needs nothing', () => {
    expect(parseEnv({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      SITE_URL: 'http://localhost:3000',
      PAGE_CACHE: true,
      SAMPLE: true,
      TRUST_PROXY: 0,
    });
  });

  it('takes an empty string for nothing', () => {
    expect(parseEnv({ SMTP_URL: '', PORT: '' }).PORT).toBe(3000);
  });

  it('keeps the origin of the site alone', () => {
    expect(parseEnv({ SITE_URL: 'https://news.example/' }).SITE_URL).toBe('https://news.example');
    expect(isHttps(parseEnv({ SITE_URL: 'https://news.example' }).SITE_URL)).toBe(true);
  });

  it.each([
    ['PORT', { PORT: 'eighty' }],
    ['PORT', { PORT: '70000' }],
    ['SITE_URL', { SITE_URL: 'news.example' }],
    ['SITE_URL', { SITE_URL: 'https://news.example/blog' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
    ['AUTH_SECRET', { AUTH_SECRET: 'short' }],
    ['OWNER_EMAIL', { OWNER_EMAIL: 'nobody' }],
    ['OWNER_PASSWORD', { OWNER_EMAIL: 'a@b.example' }],
    ['GITHUB_SECRET', { GITHUB_ID: 'x' }],
    ['GOOGLE_ID', { GOOGLE_SECRET: 'x' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://localhost' }],
    ['TRUST_PROXY', { TRUST_PROXY: 'yes' }],
    ['PAGE_CACHE', { PAGE_CACHE: 'maybe' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('V17: stops on a wrong %s, in one line that names it', (name, source) => {
    expect(() => parseEnv(source)).toThrow(EnvError);
    expect(() => parseEnv(source)).toThrow(new RegExp(`^${name}: [^\\n]+$`));
  });
});
