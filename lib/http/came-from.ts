import { headers } from 'next/headers';
import { env } from '@/lib/env';
import { safeNext } from '@/lib/paths';

/** Pages of an account's own doors, and addresses with a secret in them: nobody wants to go back there. */
const DOORS = /^\/(?:sign-(?:in|up|out)|reset|verify|setup|notifications|api)(?:\/|$)/;

/** The path of this site that a Referer names; undefined for another site's, a door's, or none. */
export function pathOfReferer(referer: string | null, siteUrl: string): string | undefined {
  if (referer === null || !URL.canParse(referer)) return undefined;
  const { origin, pathname, search } = new URL(referer);
  if (origin !== new URL(siteUrl).origin || DOORS.test(pathname)) return undefined;
  return safeNext(pathname + search, '') || undefined;
}

/**
 * The page of this site that led here. A cached page is the same for everyone and its `Sign in` names no way back: the
 * browser does. For account pages only.
 */
export async function cameFrom(): Promise<string | undefined> {
  return pathOfReferer((await headers()).get('referer'), env().SITE_URL);
}
