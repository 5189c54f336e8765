import { isHttps, isLocalSite, type Env } from '@/lib/env';
import { ok, warn, type Finding } from './finding';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Whether the site's address, where it listens and what stands in front of it go together. */
export function checkAddress(env: Pick<Env, 'SITE_URL' | 'HOST' | 'TRUST_PROXY'>): Finding[] {
  const { SITE_URL, HOST, TRUST_PROXY } = env;
  const local = isLocalSite(SITE_URL);
  const loopback = LOOPBACK.includes(HOST);
  const findings: Finding[] = [];
  if (local && !loopback)
    findings.push(warn('SITE_URL', `${SITE_URL} is this machine's, but HOST ${HOST} answers others; set SITE_URL`));
  else if (!local && !isHttps(SITE_URL))
    findings.push(warn('SITE_URL', `${SITE_URL} is not encrypted: passwords can be read on the way; use https`));
  else findings.push(ok('SITE_URL', SITE_URL));

  if (!local && loopback && TRUST_PROXY === 0)
    findings.push(
      warn('TRUST_PROXY', '0, but readers come through a proxy: they share one address in every limit; set 1'),
    );
  else if (local && TRUST_PROXY > 0)
    findings.push(
      warn('TRUST_PROXY', `${TRUST_PROXY}, but nothing stands in front: anyone may forge an address; set 0`),
    );
  else findings.push(ok('TRUST_PROXY', String(TRUST_PROXY)));
  return findings;
}
