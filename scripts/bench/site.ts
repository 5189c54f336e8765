import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
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

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  const limit = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT);
  child.kill('SIGTERM');
  await gone;
  clearTimeout(limit);
}

function whenReady(child: ChildProcess, logFile: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`The site was not ready in time: see ${logFile}`)), READY_LIMIT);
    const settle = (end: () => void) => {
      clearTimeout(limit);
      end();
    };
    let printed = '';
    child.stdout?.on('data', (data: Buffer) => {
      if (printed.length < 100_000) printed += data.toString();
      if (/^Ready on /m.test(printed)) settle(resolve);
    });
    child.once('error', (error) => settle(() => reject(error)));
    child.once('exit', () => settle(() => reject(new Error(`The site did not start: see ${logFile}`))));
  });
}

/**
 * Starts the site as `npm start` does, the production build in a process of its own on a free port of 127.0.0.1, with
 * this process's environment and `env` on top. Its output goes to a file of this name.
 * @throws {Error} when it does not get ready
 */
export async function startSite(name: string, env: Record<string, string> = {}): Promise<Site> {
  mkdirSync(HOME, { recursive: true });
  const port = await freePort();
  const host = `localhost:${port}`;
  const logFile = `${HOME}/${name}.log`;
  const began = performance.now();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...{ PORT: String(port), HOST: '127.0.0.1', SITE_URL: `http://${host}`, NEXTAUTH_URL: `http://${host}` },
      ...env,
    },
  });
  const log = createWriteStream(logFile);
  for (const stream of [child.stdout, child.stderr]) stream.pipe(log, { end: false });
  try {
    await whenReady(child, logFile);
  } catch (error) {
    await stop(child);
    throw error;
  }
  const readyAfter = (performance.now() - began) / 1000;
  const site: Site = {
    ...{ port, host, url: `http://${host}`, readyAfter },
    stop: () => stop(child),
    metric: async (wanted) => {
      const { text } = await get(site, '/api/metrics');
      const line = text.split('\n').find((one) => one.startsWith(`rejoinder_${wanted} `));
      if (!line) throw new Error(`The site has no count named ${wanted}`);
      return Number(line.split(' ')[1]);
    },
  };
  return site;
}
