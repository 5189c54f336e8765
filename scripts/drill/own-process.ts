import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { putInEnvironment } from '../start/configuration';
import type { Site } from './site';

/** Lets this process call the product's commands on a site's database, as one more instance would. */
export async function joinDatabase(site: Site): Promise<void> {
  putInEnvironment({
    DATABASE_URL: site.databaseUrl,
    SITE_URL: `http://${site.host}`,
    AUTH_SECRET: readFileSync(join(site.dataDir, 'auth-secret'), 'utf8').trim(),
  });
  const { loadEnv } = await import('@/lib/env');
  loadEnv();
}
