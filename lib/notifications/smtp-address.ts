import { isLocalSite } from '@/lib/env';
import type { SmtpServer } from './smtp';

const PORT = { smtp: 587, smtps: 465 } as const; // RFC 8314, 3.3: submission, and submission over implicit TLS

/** Reads SMTP_URL. A password never travels in the clear, except to this machine: STARTTLS is then required. */
export function parseSmtpUrl(value: string): SmtpServer {
  const url = new URL(value);
  const secure = url.protocol === 'smtps:';
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined;
  const local = isLocalSite(`http://${url.hostname}`);
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port ? Number(url.port) : secure ? PORT.smtps : PORT.smtp,
    secure,
    requireTLS: !secure && !local && auth !== undefined,
    ...(auth && { auth }),
  };
}
