import { keyedHash, sameSecret } from '@/lib/secrets';
import { isId } from '@/lib/ids';

const PURPOSE = 'stop-answer-mail';

/**
 * The token in the address that stops mail about answers to one person: their id and its keyed hash. It is good for
 * nothing else and does not expire: a mail is read when it is read (RFC 8058, 6).
 */
export function stopToken(personId: string): string {
  return `${personId}.${keyedHash(PURPOSE, personId)}`;
}

/** Whose mail the token stops; null for a token that this site did not make. */
export function readStopToken(token: string): string | null {
  const [personId = '', hash = '', ...rest] = token.split('.');
  if (rest.length > 0 || !isId(personId)) return null;
  return sameSecret(hash, keyedHash(PURPOSE, personId)) ? personId : null;
}
