import { db } from '@/lib/db';
import { invalid, isAppError } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { RATE_LIMITS } from '@/lib/limits';
import { queueMail } from '@/lib/notifications/commands';
import { paths, safeNext } from '@/lib/paths';
import { networkOf, takeToken } from '@/lib/rate-limits';
import { hashToken } from '@/lib/secrets';
import { getSite } from '@/lib/settings/public';
import { inTransaction } from '@/lib/write';
import { acceptAll } from '../checked-fields';
import { checkDisplayName } from '../display-name';
import { parseEmailAddress } from '../email-address';
import { mailWorks } from '../mail-works';
import { makeLink } from '../one-time-links';
import { checkPassword } from '../password-rules';
import { hashPassword } from '../passwords';
import { addPerson, isNameTaken, NAME_TAKEN } from '../people';
import { openSession, type OpenedSession } from '../sessions';
import { takeMailTokens } from '../mail-limits';

export type SignUp = {
  name: string;
  email: string;
  password: string;
  next: string;
  clientAddress: string;
  /** The secret in this browser's cookie: only here does the mailed link keep the password that was chosen here. */
  browserSecret: string;
  /** The session that this browser had before. */
  replacing: string | null;
};

type Checked = { name: string; email: { address: string; key: string }; password: string };

async function checkSignUp({ name, email, password }: SignUp): Promise<Checked> {
  const { name: siteName } = await getSite();
  const checked = acceptAll({
    name: checkDisplayName(name, { siteName }),
    email: parseEmailAddress(email),
    password: checkPassword(password, { email, name }),
  });
  // Names are public: telling that one is taken tells nothing about addresses.
  if (await isNameTaken(db(), checked.name)) throw invalid({ name: NAME_TAKEN });
  return checked;
}

/** Every address gets a mail, and the answer is the same: who has an account is told to that address alone (V23). */
async function sendSignUpLink({ name, email }: Checked, passwordHash: string, input: SignUp): Promise<void> {
  await inTransaction(async (tx) => {
    const known = await tx.person.findUnique({ where: { emailKey: email.key }, select: { email: true } });
    // To the address as its owner wrote it, never as a stranger typed it (V20).
    if (known) return queueMail(tx, { kind: 'account_exists', to: known.email });
    const token = await makeLink(tx, {
      purpose: 'sign_up',
      email: email.address,
      emailKey: email.key,
      payload: { name, passwordHash, browser: hashToken(input.browserSecret) },
      next: input.next,
    });
    await queueMail(tx, { kind: 'complete_sign_up', to: email.address, path: paths.signInLink(token) });
  });
}

/**
 * Makes an account. Where mail works, a link in a mail completes it, and nobody learns here who has one; where it does
 * not, the account is made and signed in at once, its address unproven, and an address that has one is told so.
 * @throws {AppError} invalid (by field), rate_limited
 */
export async function signUp(input: SignUp): Promise<{ session: OpenedSession; next: string } | { mailed: true }> {
  const checked = await checkSignUp(input);
  await takeToken(RATE_LIMITS.signUpByAddress, networkOf(input.clientAddress));
  if (mailWorks()) await takeMailTokens(checked.email.key, input.clientAddress);
  const passwordHash = await hashPassword(checked.password);
  if (mailWorks()) {
    await sendSignUpLink(checked, passwordHash, input);
    return { mailed: true };
  }
  const session = await inTransaction(async (tx) => {
    const { name, email } = checked;
    const { id } = await addPerson(tx, { name, email, emailVerified: false, passwordHash, by: 'password' });
    return openSession(tx, id, { replacing: input.replacing });
  }).catch((error: unknown) => {
    throw isAppError(error) && error.code === 'conflict'
      ? invalid({ email: phrase('accounts.no.emailTakenSignIn') })
      : error;
  });
  return { session, next: safeNext(input.next) };
}
