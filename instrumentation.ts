import type { Instrumentation } from 'next';
import { REQUEST_ID_HEADER } from '@/lib/http/internal-headers';
import { isOutage } from '@/lib/http/outage';
import { log, logError } from '@/lib/log';

/**
 * Next's own word on what broke while it rendered or ran a route or an action, under the id that the error page shows. The
 * route's pattern, not the address: an address may hold somebody's token.
 */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const id = request.headers[REQUEST_ID_HEADER];
  const about = {
    requestId: Array.isArray(id) ? id.join() : id,
    method: request.method,
    route: context.routePath,
    kind: context.routeType,
  };
  // While the database is away every request says so: one line each, without a stack.
  if (isOutage(error)) log('warn', 'next.databaseAway', { ...about, error: String(error) });
  else logError('next.failed', error, about);
};
