import commonPasswords from 'fxa-common-password-list';
import { phrase, type Text } from '@/lib/i18n/phrase';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/limits';
import type { Checked } from './checked-fields';

/** What a guesser would try first for this person. */
export interface PasswordContext {
  readonly email?: string | null;
  readonly name?: string | null;
}

/** A known word with fewer characters than this added to it is as good as the word itself. */
const ADDED_MIN = 4;
const DISTINCT_MIN = 4;
const WORD_MIN = 4;

const refuse = (message: Text): Checked<never> => ({ ok: false, message });

/**
 * Checks a new password: its length in characters, and that it is not one that is guessed first (ASVS 5.0, 6.2.1,
 * 6.2.4, 6.2.5, 6.2.9). Any character may be in it, in any mixture, and it is taken exactly as typed (6.2.8).
 */
export function checkPassword(password: string, { email, name }: PasswordContext = {}): Checked<string> {
  const length = [...password.slice(0, PASSWORD_MAX * 2 + 1)].length;
  if (length < PASSWORD_MIN) {
    return refuse(phrase('accounts.no.passwordShort', { min: PASSWORD_MIN }));
  }
  if (length > PASSWORD_MAX) return refuse(phrase('accounts.no.passwordLong', { max: PASSWORD_MAX }));
  const plain = password.toLowerCase();
  if (new Set(plain).size < DISTINCT_MIN || isCommon(password)) {
    return refuse(phrase('accounts.no.passwordCommon'));
  }
  if (personalWords(email, name).some((word) => isHardlyMore(plain, word))) {
    return refuse(phrase('accounts.no.passwordPersonal'));
  }
  return { ok: true, value: password };
}

function isCommon(password: string): boolean {
  const plain = password.toLowerCase();
  const bare = plain.replace(/[\d!?.#*$-]{1,4}$/, '');
  return [password, plain, bare].some((one) => commonPasswords.test(one));
}

function personalWords(email: string | null | undefined, name: string | null | undefined): string[] {
  const address = (email ?? '').trim().toLowerCase();
  const full = (name ?? '').trim().toLowerCase();
  const words = [address, address.split('@', 1)[0] ?? '', full, full.replace(/\s+/g, ''), 'rejoinder'];
  return words.filter((word) => word.length >= WORD_MIN);
}

function isHardlyMore(password: string, word: string): boolean {
  return password.includes(word) && password.length - word.length < ADDED_MIN;
}
