import type { Env } from '@/lib/env';
import { fail, ok, reasonOf, warn, type Finding } from './finding';

const TIMEOUT = 5_000; // milliseconds

async function get(url: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(url, {
    signal: AbortSignal.timeout(TIMEOUT),
    redirect: 'manual',
    // Node 20 must not decode Brotli (docs/security.md, "Advisories and floors").
    headers: { 'accept-encoding': 'identity', connection: 'close' },
  });
  return { status: answer.status, text: await answer.text() };
}

const isAlive = ({ status, text }: { status: number; text: string }): boolean =>
  status === 200 && text.includes('"alive"');

/** Names listen on a host; `0.0.0.0` and `::` mean every address of this machine. */
const reachable = (host: string): string =>
  host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host;

/** Whether the site runs here, and hears of committed writes. */
async function checkRunning({ PORT, HOST }: Pick<Env, 'PORT' | 'HOST'>): Promise<Finding[]> {
  const origin = `http://${reachable(HOST)}:${PORT}`;
  try {
    if (!isAlive(await get(`${origin}/api/health`)))
      return [fail('Site', `something else answers on port ${PORT}; stop it, or set PORT`)];
  } catch (error) {
    if (/ECONNREFUSED/.test(reasonOf(error instanceof Error ? (error.cause ?? error) : error)))
      return [ok('Site', 'does not run now')];
    return [warn('Site', `does not answer on ${origin} in time; look at its log`)];
  }
  const { status, text } = await get(`${origin}/api/metrics`);
  if (status !== 200) return [ok('Site', `runs on ${origin}`)];
  const deaf = /^rejoinder_listener_up 0$/m.test(text);
  return [
    ok('Site', `runs on ${origin}`),
    deaf
      ? fail('Listener', 'the site hears of no writes, so that pages are old; is there a pooler in transaction mode?')
      : ok('Listener', 'the site hears of writes'),
  ];
}

/** Whether the address that readers use leads to a site of this kind. Asked only where it is not this machine's own. */
async function checkOutside(siteUrl: string): Promise<Finding> {
  try {
    return isAlive(await get(`${siteUrl}/api/health`))
      ? ok('Proxy', `${siteUrl} leads to a running site`)
      : fail('Proxy', `${siteUrl} answers, but not with this site; look at the proxy and at SITE_URL`);
  } catch (error) {
    const reason = reasonOf(error instanceof Error ? (error.cause ?? error) : error);
    return warn('Proxy', `${siteUrl} cannot be reached from here: ${reason}; look at DNS, the certificate, the proxy`);
  }
}

/** Looks at the site from the outside, without changing anything. A site that does not run is nothing to worry about. */
export async function checkSite(env: Pick<Env, 'PORT' | 'HOST' | 'SITE_URL'>): Promise<Finding[]> {
  const running = await checkRunning(env);
  const runs = running.some(
    ({ name, level, message }) => name === 'Site' && level === 'ok' && message.startsWith('runs'),
  );
  const outside = !/^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(env.SITE_URL);
  return runs && outside ? [...running, await checkOutside(env.SITE_URL)] : running;
}
