import type { Instrumentation } from 'next';
import { REQUEST_ID_HEADER } from '@/lib/http/internal-headers';
import { isOutage } from '@/lib/http/outage';
import { noteOutage } from '@/lib/http/outages-met';
import { log, logError } from '@/lib/log';

/**
 * Next's own word on what broke while it rendered or ran a route or an action, under the id that the error page shows. The
 * route's pattern, not the address: an address may hold somebody's token.
 */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const id = request.headers[REQUEST_ID_HEADER];
  const requestId = Array.isArray(id) ? id.join() : id;
  const about = {
    requestId,
    method: request.method,
    route: context.routePath,
    kind: context.routeType,
  };
  // While the database is away every request says so: one line each, without a stack.
  if (isOutage(error)) {
    // The front asks for it, to answer 503 in place of Next's 500 (R14).
    if (requestId !== undefined) noteOutage(requestId);
    log('warn', 'next.databaseAway', { ...about, error: String(error) });
  } else logError('next.failed', error, about);
};
