import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { CLIENT_ADDRESS_HEADER, INTERNAL_PREFIX, REQUEST_ID_HEADER } from '@/lib/http/internal-headers';
import type { HeaderList } from './security-headers';

// Of one connection, never of the message (RFC 9110, 7.6.1), and what the front says itself.
const NEVER = new Set([
  ...['connection', 'keep-alive', 'proxy-connection', 'proxy-authorization', 'proxy-authenticate', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'expect', 'host', 'forwarded', 'via', 'x-real-ip', 'content-security-policy'],
]);
// What proxies, platforms and Next's own layers say to each other. From a visitor it is a lie (V11).
const NEVER_PREFIXES = [
  INTERNAL_PREFIX,
  'x-forwarded-',
  'x-middleware-',
  'x-invoke-',
  'x-matched-',
  'x-now-',
  'x-vercel-',
];
const ROUTER = ['rsc', 'x-nextjs-data', 'x-prerender-revalidate', 'purpose'];

/** What only the router of a React application sends: client navigation, prefetches, server actions. */
const isRouterHeader = (name: string): boolean => name.startsWith('next-') || ROUTER.includes(name);

export type Visitor = { address: string; requestId: string };

/**
 * The headers of a visitor's request as Next sees them: without what only proxies may say, with the site's own host, and with
 * what the front found out. Router headers pass for the desk alone (V30, V33).
 */
export function forwardHeaders(
  sent: IncomingHttpHeaders,
  visitor: Visitor,
  siteUrl: string,
  { router }: { router: boolean },
): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(sent)) {
    if (NEVER.has(name) || NEVER_PREFIXES.some((prefix) => name.startsWith(prefix))) continue;
    if (!router && (isRouterHeader(name) || name === 'accept-encoding')) continue;
    headers[name] = value;
  }
  const { host, protocol } = new URL(siteUrl);
  // Next streams metadata out of the head for a request without a user agent (its streaming-metadata.js).
  headers['user-agent'] ??= 'unknown';
  return {
    ...headers,
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-for': visitor.address,
    [CLIENT_ADDRESS_HEADER]: visitor.address,
    [REQUEST_ID_HEADER]: visitor.requestId,
  };
}

const NEVER_BACK = ['connection', 'keep-alive', 'transfer-encoding', 'x-powered-by', 'date', 'content-length'];

/**
 * The headers of Next's answer as the visitor sees them, followed by ours. `keepLength` when the body is passed on untouched.
 */
export function answerHeaders(
  answer: IncomingMessage,
  ours: HeaderList,
  { keepLength }: { keepLength: boolean },
): HeaderList {
  const set = new Set(ours.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()));
  const headers: HeaderList = [];
  for (let index = 0; index + 1 < answer.rawHeaders.length; index += 2) {
    const name = answer.rawHeaders[index] ?? '';
    const lower = name.toLowerCase();
    const kept = lower === 'content-length' ? keepLength : !NEVER_BACK.includes(lower);
    if (kept && !set.has(lower) && !lower.startsWith(INTERNAL_PREFIX))
      headers.push(name, answer.rawHeaders[index + 1] ?? '');
  }
  return [...headers, ...ours];
}
