import { z } from 'zod';
import type { LinkPurpose } from '@/generated/prisma/enums';
import { later, now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import { notFound } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { LINK_LIFETIME } from '@/lib/limits';
import { safeNext } from '@/lib/paths';
import { hashToken, newToken } from '@/lib/secrets';

/** What waits in a sign-up's link for the proof of the address. */
const payloadSchema = z.object({
  name: z.string().optional(),
  passwordHash: z.string().optional(),
  /** Hash of the secret that the browser which asked holds in a cookie. */
  browser: z.string().optional(),
});
export type LinkPayload = z.infer<typeof payloadSchema>;

export type OneTimeLink = {
  id: string;
  purpose: LinkPurpose;
  email: string;
  emailKey: string;
  personId: string | null;
  payload: LinkPayload;
  next: string;
};

/** What somebody reads who comes with a link that is unknown, used or over. */
export const LINK_OVER = phrase('accounts.link.over');

/** Makes a link that works once and for LINK_LIFETIME; returns the token, which is kept nowhere. */
export async function makeLink(
  tx: Tx,
  link: {
    purpose: Exclude<LinkPurpose, 'set_up_owner'>;
    email: string;
    emailKey: string;
    personId?: string;
    payload?: LinkPayload;
    next?: string;
  },
): Promise<string> {
  const token = newToken();
  const at = now();
  await tx.oneTimeLink.create({
    data: {
      ...link,
      next: safeNext(link.next),
      tokenHash: hashToken(token),
      createdAt: at,
      expiresAt: later(at, LINK_LIFETIME),
    },
  });
  return token;
}

const SELECTED = { id: true, purpose: true, email: true, emailKey: true, personId: true, payload: true, next: true };

/** Looks at a link without using it, as the page with the button does (V22). Null when it is unknown, used or over. */
export async function findLink(token: string, purposes: LinkPurpose[]): Promise<OneTimeLink | null> {
  const link = await db().oneTimeLink.findFirst({
    where: { tokenHash: hashToken(token), purpose: { in: purposes }, usedAt: null, expiresAt: { gt: now() } },
    select: SELECTED,
  });
  return link && { ...link, payload: payloadSchema.parse(link.payload) };
}

type StoredLink = Omit<OneTimeLink, 'payload'> & { payload: unknown };

/**
 * Uses a link up. One conditional UPDATE: of two that try at once, the second waits for the first and finds the link
 * used (V24). What the transaction refuses afterwards leaves the link as it was.
 * @throws {AppError} not_found when it is unknown, used or over
 */
export async function spendLink(tx: Tx, token: string, purposes: LinkPurpose[]): Promise<OneTimeLink> {
  const at = now();
  const [link] = await tx.$queryRaw<StoredLink[]>`
    UPDATE one_time_links SET used_at = ${at}
    WHERE token_hash = ${hashToken(token)} AND purpose::text = ANY(${purposes}) AND used_at IS NULL AND expires_at > ${at}
    RETURNING id, purpose::text AS purpose, email, email_key AS "emailKey", person_id AS "personId", payload, next`;
  if (!link) throw notFound(LINK_OVER);
  return { ...link, payload: payloadSchema.parse(link.payload) };
}

/** Uses up every open link of an address: after a sign-in by link or a new password, older mail opens nothing. */
export async function voidLinks(tx: Tx, emailKey: string): Promise<void> {
  await tx.oneTimeLink.updateMany({
    where: { emailKey, usedAt: null, purpose: { not: 'set_up_owner' } },
    data: { usedAt: now() },
  });
}
