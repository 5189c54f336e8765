import type { Adapter, AdapterUser } from 'next-auth/adapters';
import { db } from '@/lib/db';
import { inTransaction } from '@/lib/write';
import { endSession, openSession } from './sessions';

/** The adapter's people: only what next-auth needs, never the row. */
async function findUser(id: string): Promise<AdapterUser | null> {
  const person = await db().person.findUnique({
    where: { id },
    select: { id: true, name: true, email: true, emailVerifiedAt: true },
  });
  return person && { id: person.id, name: person.name, email: person.email, emailVerified: person.emailVerifiedAt };
}

const notOurs = (what: string) => () => {
  throw new Error(`next-auth asked to ${what}: people and identities are made by admitIdentity alone`);
};

/**
 * next-auth's view of our people and sessions. It only opens and ends sessions: who may come in is decided before
 * it asks, by `admitIdentity`, so the methods that would make or link people refuse. Of a session's token
 * the database holds the SHA-256, so the token that next-auth would choose is replaced by one of ours.
 */
export const authAdapter: Adapter = {
  getUser: findUser,
  getUserByEmail: () => null,
  async getUserByAccount({ provider, providerAccountId: subject }) {
    const identity = await db().identity.findUnique({
      where: { provider_subject: { provider, subject } },
      select: { personId: true },
    });
    return identity && findUser(identity.personId);
  },
  createUser: notOurs('make a person'),
  updateUser: notOurs('change a person'),
  linkAccount: notOurs('link an identity'),
  async createSession({ userId }) {
    const { token, expiresAt } = await inTransaction((tx) => openSession(tx, userId));
    return { sessionToken: token, userId, expires: expiresAt };
  },
  // A browser's earlier session plays no part in a sign-in, and pages ask `findViewer`.
  getSessionAndUser: () => null,
  updateSession: () => null,
  deleteSession: (sessionToken) => inTransaction((tx) => endSession(tx, sessionToken)),
};
