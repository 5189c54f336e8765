import { conflict, invalid, isAppError, notFound } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { RATE_LIMITS } from '@/lib/limits';
import { queueMail } from '@/lib/notifications/commands';
import { networkOf, takeToken } from '@/lib/rate-limits';
import { getSite } from '@/lib/settings/public';
import { inTransaction } from '@/lib/write';
import { acceptAll } from '../checked-fields';
import { checkDisplayName } from '../display-name';
import { parseEmailAddress } from '../email-address';
import { findLink, LINK_OVER, spendLink } from '../one-time-links';
import { checkPassword } from '../password-rules';
import { hashPassword } from '../passwords';
import { addPerson, EMAIL_TAKEN } from '../people';
import { openSession, type OpenedSession } from '../sessions';
import { lockStaff } from '../staff';

export type SetUp = {
  token: string;
  name: string;
  email: string;
  password: string;
  clientAddress: string;
  replacing: string | null;
};

/**
 * Makes the first owner by the one-time address that the first start printed, and signs them in. Whoever holds that
 * address runs the machine, so their e-mail address is taken at their word.
 * @throws {AppError} not_found when the link is used or over; invalid (by field); conflict when there is an owner already
 */
export async function setUpOwner(input: SetUp): Promise<OpenedSession> {
  await takeToken(RATE_LIMITS.linkByAddress, networkOf(input.clientAddress));
  if (!(await findLink(input.token, ['set_up_owner']))) throw notFound(LINK_OVER);
  const { name: siteName } = await getSite();
  const { name, email, password } = acceptAll({
    name: checkDisplayName(input.name, { siteName, staff: true }),
    email: parseEmailAddress(input.email),
    password: checkPassword(input.password, { email: input.email, name: input.name }),
  });
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    await lockStaff(tx);
    await spendLink(tx, input.token, ['set_up_owner']);
    if ((await tx.person.count({ where: { role: 'owner' } })) > 0) throw conflict(phrase('accounts.setUp.already'));
    const owner = await addPerson(tx, {
      name,
      email,
      emailVerified: true,
      passwordHash,
      role: 'owner',
      by: 'set-up',
    }).catch((error: unknown) => {
      throw isAppError(error) && error.code === 'conflict' ? invalid({ email: EMAIL_TAKEN }) : error;
    });
    await queueMail(tx, { kind: 'owner_welcome', to: email.address, name });
    return openSession(tx, owner.id, { replacing: input.replacing });
  });
}
