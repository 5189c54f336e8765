import { db } from '@/lib/db';
import { signIn } from './sessions';

/** Somebody who decides on comments: the owner of the bench's site. */
export async function findModerator(): Promise<{ id: string }> {
  return db().person.findFirstOrThrow({ where: { role: 'owner' }, select: { id: true } });
}

/** A `Cookie` header that signs the moderator in. */
export async function signModeratorIn(): Promise<string> {
  const [cookie = ''] = await signIn([(await findModerator()).id]);
  return cookie;
}
