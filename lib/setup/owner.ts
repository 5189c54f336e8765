import { preparePerson } from '@/lib/accounts/provision';
import { later, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { env } from '@/lib/env';
import { SETUP_LINK_LIFETIME } from '@/lib/limits';
import { queueMail } from '@/lib/notifications/commands';
import { absoluteUrl, paths } from '@/lib/paths';
import { hashToken, newToken } from '@/lib/secrets';

/** True once somebody owns the site. */
export async function hasOwner(tx: Tx): Promise<boolean> {
  return (await tx.person.count({ where: { role: 'owner' } })) > 0;
}

export type OwnerMaker = (tx: Tx) => Promise<string[]>;

const OWNER_NAME = 'Editor in chief';

/** Makes the owner of OWNER_EMAIL and OWNER_PASSWORD, who changes the name in the settings. */
async function ownerFromEnvironment(email: string, password: string): Promise<OwnerMaker> {
  const add = await preparePerson({ name: OWNER_NAME, email, password, role: 'owner', by: 'set-up' });
  return async (tx) => {
    await add(tx);
    await queueMail(tx, { kind: 'owner_welcome', to: email, name: OWNER_NAME });
    return ['The owner signs in with OWNER_EMAIL and OWNER_PASSWORD'];
  };
}

/**
 * Makes a new address at which the first visitor becomes the owner; the one of an earlier start works no more. Only
 * the hash of its token is kept: it can be read in this process's output and nowhere else.
 */
async function openSetUp(tx: Tx): Promise<string[]> {
  const [token, at] = [newToken(), now()];
  await tx.oneTimeLink.deleteMany({ where: { purpose: 'set_up_owner', usedAt: null } });
  await tx.oneTimeLink.create({
    data: {
      purpose: 'set_up_owner',
      tokenHash: hashToken(token),
      email: '',
      emailKey: '',
      next: paths.admin,
      createdAt: at,
      expiresAt: later(at, SETUP_LINK_LIFETIME),
    },
  });
  return [`Set up the owner: ${absoluteUrl(env().SITE_URL, paths.setUp(token))}`];
}

/**
 * Prepares how a site without an owner gets one. The slow work, hashing the password, is done here and not in the
 * transaction.
 * @throws {AppError} invalid or conflict when OWNER_EMAIL or OWNER_PASSWORD cannot be used
 */
export async function prepareOwner(): Promise<OwnerMaker> {
  const { OWNER_EMAIL, OWNER_PASSWORD } = env();
  return OWNER_EMAIL && OWNER_PASSWORD ? ownerFromEnvironment(OWNER_EMAIL, OWNER_PASSWORD) : openSetUp;
}
