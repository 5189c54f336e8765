import { openSession } from '@/lib/accounts/sessions';
import { sessionCookieName } from '@/lib/accounts/session-cookie';
import { db } from '@/lib/db';
import { inTransaction } from '@/lib/write';

/** Somebody who decides on comments: the owner of the bench's site. */
export async function findModerator(): Promise<{ id: string }> {
  return db().person.findFirstOrThrow({ where: { role: 'owner' }, select: { id: true } });
}

/** A `Cookie` header that signs the moderator in; forms that ask for a password are not what is measured. */
export async function signModeratorIn(): Promise<string> {
  const { id } = await findModerator();
  const { token } = await inTransaction((tx) => openSession(tx, id));
  return `${sessionCookieName()}=${token}`;
}
