import { sendBody } from './error-page';
import type { Exchange, Surroundings } from './exchange';
import { SPECULATION_PATH, SPECULATION_RULES } from './speculation';
import type { Metrics } from './metrics';
import type { Readiness } from './readiness';
import type { HeaderList } from './security-headers';

const RULES_TYPE = 'application/speculationrules+json';
const A_DAY: HeaderList = ['Cache-Control', 'public, max-age=86400'];

/** What the front knows by itself: whether it is alive, whether the database is there, its counts, what may be fetched ahead. */
export function createOwnRoutes(metrics: Metrics, readiness: Pick<Readiness, 'check'>, { security }: Surroundings) {
  return async function answerOwn({ res, target }: Exchange): Promise<void> {
    const say = (status: number, type: string, text: string) =>
      sendBody(res, status, type, Buffer.from(text), ['Cache-Control', 'no-store', ...security.api]);
    if (target.path === SPECULATION_PATH)
      return sendBody(res, 200, RULES_TYPE, Buffer.from(SPECULATION_RULES), [...A_DAY, ...security.asset]);
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
