import { endProcess, launch, whenReady } from '../stage/site-process';
import { freePort, HOME } from './database';
import { get } from './get';

export type Site = {
  port: number;
  /** As it knows itself: the `Host` to ask it by. */
  host: string;
  url: string;
  /** Seconds from the command to `Ready on`. */
  readyAfter: number;
  /** One of the counts of `/api/metrics`, by its name there. */
  metric(name: string): Promise<number>;
  stop(): Promise<void>;
};

const READY_LIMIT = 180_000; // milliseconds; the first start makes a database
const STOP_LIMIT = 30_000;

/**
 * Starts the site as `npm start` does, the production build in a process of its own on a free port of 127.0.0.1, with
 * this process's environment and `env` on top. Its output goes to a file of this name.
 * @throws {Error} when it does not get ready
 */
export async function startSite(name: string, env: Record<string, string> = {}): Promise<Site> {
  const port = await freePort();
  const host = `localhost:${port}`;
  const logFile = `${HOME}/${name}.log`;
  const began = performance.now();
  const child = launch({
    args: ['scripts/start.mjs'],
    logFile,
    env: {
      ...process.env,
      ...{ PORT: String(port), HOST: '127.0.0.1', SITE_URL: `http://${host}`, NEXTAUTH_URL: `http://${host}` },
      ...env,
    },
  });
  const stop = () => endProcess(child, STOP_LIMIT);
  try {
    await whenReady(child, { logFile, limit: READY_LIMIT });
  } catch (error) {
    await stop();
    throw error;
  }
  const readyAfter = (performance.now() - began) / 1000;
  const site: Site = {
    ...{ port, host, url: `http://${host}`, readyAfter },
    stop,
    metric: async (wanted) => {
      const { text } = await get(site, '/api/metrics');
      const line = text.split('\n').find((one) => one.startsWith(`rejoinder_${wanted} `));
      if (!line) throw new Error(`The site has no count named ${wanted}`);
      return Number(line.split(' ')[1]);
    },
  };
  return site;
}
