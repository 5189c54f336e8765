import type { Instrumentation } from 'next';
import { REQUEST_ID_HEADER } from '@/lib/http/internal-headers';
import { isOutage } from '@/lib/http/outage';
import { logError } from '@/lib/log';

/**
 * Next's own word on what broke while it rendered or ran a route or an action, under the id that the error page shows. The
 * route's pattern, not the address: an address may hold somebody's token.
 */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  const id = request.headers[REQUEST_ID_HEADER];
  logError(isOutage(error) ? 'next.databaseAway' : 'next.failed', error, {
    requestId: Array.isArray(id) ? id.join() : id,
    method: request.method,
    route: context.routePath,
    kind: context.routeType,
  });
};
