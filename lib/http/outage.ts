/** PostgreSQL's classes of errors that pass by themselves (its manual, appendix A): connection, resources, shutdown. */
const PASSING_CLASSES = ['08', '53', '57'];
/** A replica that has not been promoted refuses writes; a lock was not free in time (`LOCK_TIMEOUT` in db.ts). */
const PASSING_CODES = ['25006', '55P03'];

// Prisma's error reference: not reachable, timed out, closed, no connection free, no transaction started in time.
const PRISMA_CODES = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037'];
const ADAPTER_KINDS = ['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'];
const NODE_CODES = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT'];

// pg and pg-pool throw these without any code: their words are all there is to know them by.
const CODELESS = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'not queryable',
  'Query read timeout',
];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function speaksOfOutage(error: Record<string, unknown>): boolean {
  const codes = [error.code, error.originalCode].filter((code) => typeof code === 'string');
  if (codes.some((code) => PRISMA_CODES.includes(code) || NODE_CODES.includes(code))) return true;
  if (codes.some((code) => PASSING_CODES.includes(code))) return true;
  if (codes.some((code) => code.length === 5 && PASSING_CLASSES.includes(code.slice(0, 2)))) return true;
  if (typeof error.kind === 'string' && ADAPTER_KINDS.includes(error.kind)) return true;
  return typeof error.message === 'string' && CODELESS.some((words) => String(error.message).includes(words));
}

/** True when an error says that the database cannot serve now, so that the same request may succeed later. */
export function isOutage(error: unknown): boolean {
  // Prisma hides what the driver met at varying depths; six covers them with room.
  let layers: unknown[] = [error];
  for (let depth = 0; depth < 6; depth++) {
    const records = layers.filter(isRecord);
    if (records.some(speaksOfOutage)) return true;
    layers = records.flatMap(({ cause, meta, driverAdapterError }) => [cause, meta, driverAdapterError]);
  }
  return false;
}
