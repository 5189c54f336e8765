import { phrase } from '@/lib/i18n/phrase';
import { EMAIL_MAX } from '@/lib/limits';
import type { Checked } from './checked-fields';

export interface EmailAddress {
  /** For showing and for mail: the part before the `@` as typed, the domain in lower case and ASCII. */
  readonly address: string;
  /** The whole address in lower case: nobody else may have it. */
  readonly key: string;
}

const LOCAL_MAX = 64; // RFC 5321, 4.5.3.1.1
const DOMAIN_MAX = 253; // RFC 1035, 2.3.4, without the root's dot
/** RFC 5322's dot-atom. Quoted local parts and comments are legal there, and a way to smuggle a second address. */
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^[\p{L}\p{M}\p{Nd}.-]+$/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const REFUSAL: Checked<never> = {
  ok: false,
  message: phrase('accounts.no.email'),
};

/**
 * Reads one plain email address (V20): no lists, no quotes, no control characters, nothing but ASCII before the `@`,
 * and no look-alikes of `@`, of letters or of dots after it. An internationalized domain becomes its ASCII form.
 */
export function parseEmailAddress(typed: string): Checked<EmailAddress> {
  const text = typed.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  if (text === '') return { ok: false, message: phrase('accounts.no.emailEmpty') };
  if (text.length > EMAIL_MAX) return { ok: false, message: phrase('accounts.no.emailLong', { max: EMAIL_MAX }) };
  const [local = '', given = '', ...more] = text.split('@');
  if (more.length > 0 || local.length > LOCAL_MAX || !LOCAL.test(local)) return REFUSAL;
  const domain = asciiDomain(given);
  if (domain === undefined) return REFUSAL;
  const address = `${local}@${domain}`;
  if (address.length > EMAIL_MAX) return { ok: false, message: phrase('accounts.no.emailLong', { max: EMAIL_MAX }) };
  return { ok: true, value: { address, key: address.toLowerCase() } };
}

function asciiDomain(given: string): string | undefined {
  // Full-width letters, the Kelvin sign and the like change under NFKC: they pretend to be something else.
  if (!DOMAIN.test(given) || given.normalize('NFKC') !== given) return undefined;
  const address = `http://${given.toLowerCase()}`;
  const domain = URL.canParse(address) ? new URL(address).hostname : '';
  const labels = domain.split('.');
  if (domain.length > DOMAIN_MAX || labels.length < 2 || !labels.every((label) => LABEL.test(label))) return undefined;
  return /^\d+$/.test(labels.at(-1) ?? '') ? undefined : domain;
}
