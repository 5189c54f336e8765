const SETTINGS = [
  ...['SITE_URL', 'NEXTAUTH_URL', 'HOST', 'DATABASE_URL', 'DATABASE_POOL', 'AUTH_SECRET', 'SMTP_URL', 'MAIL_FROM'],
  ...['GITHUB_ID', 'GITHUB_SECRET', 'GOOGLE_ID', 'GOOGLE_SECRET', 'TRUST_PROXY', 'PAGE_CACHE', 'PROCESSES', 'SAMPLE'],
  ...['LOG_LEVEL', 'TEST_CLOCK', 'NODE_OPTIONS'],
];

/**
 * What an operator may have set for a site of their own, in the environment or in `.env`, as it must not reach a site
 * that is measured, drilled or looked at: empty, which means not set.
 */
export const NOT_THE_OPERATORS: Readonly<Record<string, string>> = Object.fromEntries(
  SETTINGS.map((name) => [name, '']),
);
