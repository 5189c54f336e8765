import { z } from 'zod';

/** A configuration value that cannot be used. `message` is the one line that the operator sees. */
export class EnvError extends Error {
  override name = 'EnvError';
}

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

const onOff = (fallback: 'on' | 'off') =>
  z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default(fallback)
    .transform((value) => value === 'on');

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'must be a whole address such as https://example.org', abort: true })
  .refine((value) => new URL(value).pathname === '/', { error: 'must not have a path: the site lives at the root' })
  .transform((value) => new URL(value).origin);

const authSecret = z.string().min(32, { error: 'must have at least 32 characters' });

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: z.coerce
    .number({ error: 'must be a port number, 1 to 65535' })
    .int()
    .min(0, { error: 'must be a port number, 1 to 65535' })
    .max(65535, { error: 'must be a port number, 1 to 65535' })
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  SITE_URL: httpUrl.optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be a PostgreSQL address: postgresql://user:password@host/database',
    })
    .optional(),
  DATABASE_POOL: z.coerce.number({ error: 'must be a number, 1 to 100' }).int().min(1).max(100).default(10),
  PROCESSES: z.coerce.number({ error: 'must be a number, 1 to 32' }).int().min(1).max(32).default(1),
  AUTH_SECRET: authSecret.optional(),
  OWNER_EMAIL: z.email({ error: 'must be an e-mail address' }).optional(),
  OWNER_PASSWORD: z.string().min(8, { error: 'must have at least 8 characters' }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be smtp:// or smtps://user:password@host:port' }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  GITHUB_ID: z.string().min(1).optional(),
  GITHUB_SECRET: z.string().min(1).optional(),
  GOOGLE_ID: z.string().min(1).optional(),
  GOOGLE_SECRET: z.string().min(1).optional(),
  TRUST_PROXY: z.coerce
    .number({ error: 'must be the number of proxies in front, 0 to 10' })
    .int()
    .min(0)
    .max(10)
    .default(0),
  PAGE_CACHE: onOff('on'),
  SAMPLE: onOff('on'),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,200}$/, { error: 'must have 16 to 200 characters, without spaces' })
    .optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: 'must be debug, info, warn or error' })
    .default('info'),
  /** Only for tests: the instant (ISO 8601) from which the process's clock runs. */
  TEST_CLOCK: z.iso.datetime({ offset: true }).optional(),
});

export type Env = Omit<z.output<typeof schema>, 'SITE_URL'> & {
  /** The origin under which readers reach the site, without a trailing slash. */
  SITE_URL: string;
};

function pair(values: z.output<typeof schema>, first: keyof Env, second: keyof Env): void {
  if (Boolean(values[first]) !== Boolean(values[second])) {
    const missing = values[first] ? second : first;
    throw new EnvError(`${missing}: is missing; ${first} and ${second} go together`);
  }
}

/**
 * Checks the environment and fills in the defaults of contract.md. An empty string counts as not set.
 * @throws {EnvError} whose message is one line that names the variable
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new EnvError(`${issue?.path.join('.') ?? 'environment'}: ${issue?.message ?? 'is not valid'}`);
  }
  const values = result.data;
  pair(values, 'OWNER_EMAIL', 'OWNER_PASSWORD');
  pair(values, 'GITHUB_ID', 'GITHUB_SECRET');
  pair(values, 'GOOGLE_ID', 'GOOGLE_SECRET');
  if (values.SMTP_URL && !values.MAIL_FROM) throw new EnvError('MAIL_FROM: is missing; SMTP_URL needs a sender');
  const siteUrl = values.SITE_URL ?? `http://localhost:${values.PORT}`;
  return { ...values, SITE_URL: siteUrl };
}

/** True for a text that AUTH_SECRET may be. */
export function isUsableSecret(text: string): boolean {
  return authSecret.safeParse(text).success;
}

/** True when readers reach the site over TLS: cookies are `__Host-` and HSTS is sent. */
export function isHttps(siteUrl: string): boolean {
  return siteUrl.startsWith('https://');
}

/** True for an address that only this machine can reach. */
export function isLocalSite(siteUrl: string): boolean {
  return LOCAL_HOSTS.includes(new URL(siteUrl).hostname);
}

let parsed: Env | undefined;

/**
 * The process's configuration, parsed once.
 * @throws {EnvError} on the first call when a variable cannot be used
 */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/**
 * Reads the environment afresh: used at start, after the database and the secret have been put in place.
 * @throws {EnvError}
 */
export function loadEnv(): Env {
  parsed = parseEnv(process.env);
  return parsed;
}
