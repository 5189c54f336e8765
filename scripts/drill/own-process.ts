import { putInEnvironment } from '../start/configuration';
import type { Site } from './site';

/** Lets this process call the product's commands on a site's database, as one more instance would. */
export async function joinDatabase(site: Site): Promise<void> {
  putInEnvironment({ ...site.shared, SITE_URL: `http://${site.host}` });
  const { loadEnv } = await import('@/lib/env');
  loadEnv();
}
