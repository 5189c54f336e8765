import { sessionCookieName } from '@/lib/accounts/session-cookie';
import { later, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { SESSION_LIFETIME } from '@/lib/limits';
import { hashToken, newToken } from '@/lib/secrets';

/** Signs these people in and returns a `Cookie` header for each; forms that ask for a password are not what is measured. */
export async function signIn(personIds: readonly string[]): Promise<string[]> {
  const at = now();
  const opened = personIds.map((personId) => ({ personId, token: newToken() }));
  await db().session.createMany({
    data: opened.map(({ personId, token }) => ({
      ...{ personId, tokenHash: hashToken(token), createdAt: at, lastSeenAt: at },
      expiresAt: later(at, SESSION_LIFETIME),
    })),
  });
  return opened.map(({ token }) => `${sessionCookieName()}=${token}`);
}
