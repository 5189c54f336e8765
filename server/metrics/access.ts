import { sameSecret } from '@/lib/secrets';

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;

/**
 * Who may read the counts: this machine, and whoever brings METRICS_TOKEN as a bearer (RFC 6750, 2.1). They are
 * nobody's data, and yet tell a stranger how busy a site is and how long its queue. Behind a proxy that TRUST_PROXY does
 * not count, everybody seems to come from this machine.
 */
export function mayReadMetrics(address: string, authorization: string | undefined, token: string | undefined): boolean {
  if (LOOPBACK.test(address)) return true;
  const given = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(authorization ?? '')?.[1];
  return token !== undefined && given !== undefined && sameSecret(given, token);
}
