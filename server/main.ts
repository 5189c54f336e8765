import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { env } from '@/lib/env';
import { logError } from '@/lib/log';
import { answerKeptPages } from './express/kept-page';
import { createFront } from './front/front';
import { connectInside } from './front/inside';
import { listenForWrites, type Listener } from './front/invalidation';
import { publicFiles } from './front/public-files';
import { createReadiness } from './front/readiness';
import { siteAndProcessMetrics } from './metrics/all';
import { startNext } from './next-app';
import { listenPublicly } from './public-server';
import { releaseMemory } from './release-memory';
import { keepTime } from './timekeeper';
import { startWorkers } from './workers/main';

export type ServeOptions = { dev: boolean };

export type Served = {
  /** The address under which readers reach the site. */
  url: string;
  /** Stops accepting, finishes what is in flight (at most DRAIN_TIMEOUT), then stops the rest. */
  stop(): Promise<void>;
};

const clock = () => performance.now();
/** Milliseconds that the newest pages may keep a start waiting; what is not there by then follows. */
const WARM_LIMIT = 2_000;

/** Where a sign-in form may lead: the providers that are configured. */
function providerOrigins(): string[] {
  const { GITHUB_ID, GOOGLE_ID } = env();
  return [...(GITHUB_ID ? ['https://github.com'] : []), ...(GOOGLE_ID ? ['https://accounts.google.com'] : [])];
}

/**
 * Serves the site: Next behind a socket, the front before it, the workers beside it. DATABASE_URL is set by now.
 * @throws the error of `listen` when the port is taken
 */
export async function serve({ dev }: ServeOptions): Promise<Served> {
  const { SITE_URL, PORT, HOST, DATABASE_URL, PAGE_CACHE, TRUST_PROXY } = env();
  if (DATABASE_URL === undefined) throw new Error('DATABASE_URL is not set');
  const dir = process.cwd();
  const timekeeper = await keepTime();
  const app = await startNext({ dev, dir, siteUrl: SITE_URL });
  const inside = connectInside(app.socketPath);
  const readiness = createReadiness(DATABASE_URL);
  // The front and its listener need each other; until the second is there, nobody listens.
  const listening: { current?: Listener } = {};
  const front = createFront({
    ...{ inside, dev, readiness, clock, siteUrl: SITE_URL, pageCache: PAGE_CACHE, trustedProxies: TRUST_PROXY },
    providerOrigins: providerOrigins(),
    metrics: siteAndProcessMetrics(clock),
    publicFiles: publicFiles(join(dir, 'public'), dev),
    listener: {
      get live() {
        return listening.current?.live ?? false;
      },
      settle: () => listening.current?.settle() ?? Promise.resolve(),
    },
  });
  const { hears } = front;
  // The first time that writes are heard drops what was kept before: there is no point in filling pages until then.
  let heard = (): void => undefined;
  const hearing = new Promise<void>((resolve) => (heard = resolve));
  const onRestored = (): void => {
    hears.onRestored();
    heard();
  };
  const listener = listenForWrites({ databaseUrl: DATABASE_URL, ...hears, onRestored });
  listening.current = listener;

  const ending = new AbortController();
  const warm = Promise.race([hearing, pause(WARM_LIMIT)])
    .then(() => front.warm(ending.signal))
    .catch((error: unknown) => logError('cache.warm_failed', error));
  const stopInside = async (): Promise<void> => {
    await Promise.all([listener.stop(), readiness.stop(), timekeeper.stop()]);
    inside.close();
    await app.stop();
  };
  // Before the first readers: one of several processes that renew each other gets its full share of them at once.
  await Promise.race([warm, pause(WARM_LIMIT)]);
  // V10: hot reload is the only upgrade there is.
  const upgrade = dev ? app.upgrade : undefined;
  const express = dev ? undefined : answerKeptPages(front.cache);
  const { handle, headers } = front;
  const open = await listenPublicly({ handle, headers, express, port: PORT, host: HOST, upgrade }).catch(
    async (error: unknown) => {
      ending.abort();
      await warm;
      await stopInside();
      throw error;
    },
  );
  const workers = startWorkers();
  const warmed = warm
    .then(() => (dev || ending.signal.aborted ? undefined : releaseMemory()))
    .catch((error: unknown) => logError('memory.not_released', error));

  const stop = async (): Promise<void> => {
    ending.abort();
    await open.drain();
    await Promise.all([workers.stop(), warmed]);
    await stopInside();
  };
  return { url: PORT === 0 ? `http://localhost:${open.port}` : SITE_URL, stop };
}
