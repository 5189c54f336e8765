import { env } from '@/lib/env';

/** The Message-ID (RFC 5322, 3.6.4) of the mail of this name. */
export function messageIdOf(name: string): string {
  return `<${name}@${new URL(env().SITE_URL).hostname}>`;
}
