import { mayReadMetrics } from '../metrics/access';
import { sendBody } from './error-page';
import type { Exchange, Surroundings } from './exchange';
import { SPECULATION_PATH, SPECULATION_RULES } from './speculation';
import type { Metrics } from './metrics';
import type { Readiness } from './readiness';
import type { HeaderList } from './security-headers';

const RULES_TYPE = 'application/speculationrules+json';
const A_DAY: HeaderList = ['Cache-Control', 'public, max-age=86400'];

/** Who may read the counts, and what is counted outside of the front. */
export type MetricsOptions = { token: string | undefined; others: () => Promise<string> };

const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';
const ASK_FOR_TOKEN: HeaderList = ['WWW-Authenticate', 'Bearer', 'Cache-Control', 'no-store'];

/** What the front knows by itself: whether it is alive, whether the database is there, its counts, what may be fetched ahead. */
export function createOwnRoutes(
  metrics: Metrics,
  readiness: Pick<Readiness, 'check'>,
  { security }: Surroundings,
  { token, others }: MetricsOptions,
) {
  return async function answerOwn({ req, res, target, visitor }: Exchange): Promise<void> {
    const say = (status: number, type: string, text: string) =>
      sendBody(res, status, type, Buffer.from(text), ['Cache-Control', 'no-store', ...security.api]);
    if (target.path === SPECULATION_PATH)
      return sendBody(res, 200, RULES_TYPE, Buffer.from(SPECULATION_RULES), [...A_DAY, ...security.asset]);
    if (target.path === '/api/metrics') {
      if (mayReadMetrics(visitor.address, req.headers.authorization, token))
        return say(200, METRICS_TYPE, `${metrics.text()}${await others()}`);
      const refusal = Buffer.from('{"error":"token_required"}');
      return sendBody(res, 401, 'application/json', refusal, [...ASK_FOR_TOKEN, ...security.api]);
    }
    if (target.path === '/api/health') return say(200, 'application/json', '{"status":"alive"}');
    const ready = await readiness.check();
    return say(
      ready ? 200 : 503,
      'application/json',
      JSON.stringify({ status: ready ? 'ready' : 'database unreachable' }),
    );
  };
}
