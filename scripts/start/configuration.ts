import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Env, loadEnv } from '@/lib/env';
import { findFreePort } from '@/server/postgres/port';
import { keepSecret } from '@/server/postgres/secret-file';
import { StartError } from './start-error';

/**
 * Puts values that the start finds out into this process's environment, where lib/env.ts reads them: it is the one
 * way by which configuration reaches the site, whether an operator or we set it.
 */
export function putInEnvironment(values: Record<string, string>): Env {
  Object.assign(process.env, values);
  return loadEnv();
}

/**
 * Reads the configuration and completes it with the secret that signs sessions, made at the first start.
 * @throws {EnvError} one line that names the variable
 */
export function configure(dev: boolean): Env {
  const given = putInEnvironment({ NODE_ENV: dev ? 'development' : 'production' });
  const dataDir = resolve(given.DATA_DIR);
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  return putInEnvironment({
    DATA_DIR: dataDir,
    AUTH_SECRET: given.AUTH_SECRET ?? keepSecret(join(dataDir, 'auth-secret')),
    // next-auth reads this itself, and would guess from the request's headers without it.
    NEXTAUTH_URL: given.SITE_URL,
    NEXT_TELEMETRY_DISABLED: '1',
  });
}

/**
 * Finds out before the long steps that the site's port is free.
 * @throws {StartError} one line, when it is not
 */
export async function checkPort({ PORT, HOST }: Env): Promise<void> {
  if (PORT === 0 || (await findFreePort(PORT, HOST)) !== null) return;
  throw new StartError(`PORT ${PORT} on ${HOST} is in use by another program; stop it, or set PORT to a free one`);
}
