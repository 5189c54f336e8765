import { db } from '@/lib/db';
import { unauthenticated } from '@/lib/errors';

export type OwnSettings = {
  name: string;
  bio: string;
  email: string;
  emailVerified: boolean;
  hasPassword: boolean;
  /** Wants mail about answers to their comments. */
  answerMail: boolean;
};

/**
 * What a person may change of themself.
 * @throws {AppError} unauthenticated when they are gone
 */
export async function getOwnSettings(personId: string): Promise<OwnSettings> {
  const person = await db().person.findUnique({
    where: { id: personId },
    select: { name: true, bio: true, email: true, emailVerifiedAt: true, passwordHash: true, answerMail: true },
  });
  if (!person) throw unauthenticated();
  const { name, bio, email, emailVerifiedAt, passwordHash, answerMail } = person;
  return { name, bio, email, emailVerified: emailVerifiedAt !== null, hasPassword: passwordHash !== null, answerMail };
}
