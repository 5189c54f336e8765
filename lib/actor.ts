import { cookies } from 'next/headers';
import { forbidden, notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { sessionCookieName } from './accounts/session-cookie';
import { findViewerByToken, type Viewer } from './accounts/viewer';
import { paths } from './paths';
import { can, type Ability, type OwnedSubject } from './policy';

export type { Viewer } from './accounts/viewer';

/**
 * Who asks for this page or action; null when nobody is signed in. Read from the database once a request, so that a
 * ban or a sign-out elsewhere counts at once. Never called by a page of the site, which is rendered for nobody.
 */
export const findViewer: () => Promise<Viewer | null> = cache(async () => {
  const jar = await cookies();
  return findViewerByToken(jar.get(sessionCookieName())?.value ?? null);
});

/** The viewer of an account page; sends those who are not signed in to do so, and on to `next` afterwards. */
export async function requireViewer(next: string): Promise<Viewer> {
  const viewer = await findViewer();
  return viewer ?? redirect(paths.signIn({ next }));
}

/**
 * The guard of every desk page and action. Signed out: to the sign-in page, and on to `next`. Readers find nothing
 * here; staff who lack the ability, or are suspended, get a 403. Commands judge again inside their transaction.
 */
export async function requireStaff(
  ability: Ability,
  subject?: OwnedSubject,
  next: string = paths.admin,
): Promise<Viewer> {
  const viewer = await requireViewer(next);
  const actor = { id: viewer.id, role: viewer.role, sanction: viewer.sanction?.kind ?? null };
  if (can(actor, ability, subject)) return viewer;
  if (can({ ...actor, sanction: null }, 'desk.enter')) forbidden();
  return notFound();
}
