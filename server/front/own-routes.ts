import { sendBody } from './error-page';
import type { Exchange, Surroundings } from './exchange';
import type { Metrics } from './metrics';
import type { Readiness } from './readiness';

/** What the front knows by itself: whether it is alive, whether the database is there, and its counts. */
export function createOwnRoutes(metrics: Metrics, readiness: Pick<Readiness, 'check'>, { security }: Surroundings) {
  return async function answerOwn({ res, target }: Exchange): Promise<void> {
    const say = (status: number, type: string, text: string) =>
      sendBody(res, status, type, Buffer.from(text), ['Cache-Control', 'no-store', ...security.api]);
    if (target.path === '/api/metrics') return say(200, 'text/plain; version=0.0.4; charset=utf-8', metrics.text());
    if (target.path === '/api/health') return say(200, 'application/json', '{"status":"alive"}');
    const ready = await readiness.check();
    return say(
      ready ? 200 : 503,
      'application/json',
      JSON.stringify({ status: ready ? 'ready' : 'database unreachable' }),
    );
  };
}
