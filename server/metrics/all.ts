import { env } from '@/lib/env';
import type { MetricsOptions } from '../front/own-routes';
import { ProcessMetrics } from './process';
import { SiteMetrics } from './site';

/** What a running site reports beside the front's own counts, and who may read it. `clock` in milliseconds. */
export function siteAndProcessMetrics(clock: () => number): MetricsOptions {
  const [ofProcess, ofSite] = [new ProcessMetrics(), new SiteMetrics(clock)];
  return { token: env().METRICS_TOKEN, others: async () => `${ofProcess.text()}${await ofSite.text()}` };
}
