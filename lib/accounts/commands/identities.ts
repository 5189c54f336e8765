import { recordAudit } from '@/lib/audit';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { inTransaction } from '@/lib/write';
import { acceptableName } from '../acceptable-name';
import { findBan } from '../ban';
import { parseEmailAddress } from '../email-address';
import { addPerson } from '../people';
import type { ProviderId } from '../providers';

/** What a provider says of somebody who comes from it. */
export type ProvidedIdentity = {
  provider: ProviderId;
  /** The provider's own, unchanging id of the person. */
  subject: string;
  email: string | null;
  /** True only when the provider itself says that it has proven the address. */
  emailVerified: boolean;
  name: string | null;
};

export type Admission =
  | { ok: true; personId: string }
  /** `unproven`: the provider does not vouch for the address; `claimed`: an account here has the address, unproven. */
  | { ok: false; reason: 'unproven' | 'claimed' }
  /** Theirs, and banned. */
  | { ok: false; reason: 'closed'; personId: string };

async function link(tx: Tx, { provider, subject }: ProvidedIdentity, personId: string): Promise<void> {
  await tx.identity.create({ data: { provider, subject, personId, createdAt: now() } });
  await recordAudit(tx, { kind: 'person.identityLinked', actorId: personId, personId, detail: { provider } });
}

/**
 * Finds or makes the person whom a provider has identified. A known identity is theirs whatever its address is now. A new
 * one joins the account with its address only when both sides have proven it (V21): a provider that lets anybody claim an
 * address gets nobody in, and neither does an account that somebody made here with another's address.
 */
export function admitIdentity(identity: ProvidedIdentity): Promise<Admission> {
  const { provider, subject } = identity;
  return inTransaction(async (tx) => {
    // Two first sign-ins of one identity at once: the second waits and finds what the first made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${provider}:${subject}`}, 0))`;
    const known = await tx.identity.findUnique({
      where: { provider_subject: { provider, subject } },
      select: { personId: true },
    });
    if (known) {
      const { personId } = known;
      return (await findBan(tx, personId)) ? { ok: false, reason: 'closed', personId } : { ok: true, personId };
    }
    const email = parseEmailAddress(identity.email ?? '');
    if (!email.ok || !identity.emailVerified) return { ok: false, reason: 'unproven' };
    const holder = await tx.person.findUnique({
      where: { emailKey: email.value.key },
      select: { id: true, emailVerifiedAt: true },
    });
    if (holder && !holder.emailVerifiedAt) return { ok: false, reason: 'claimed' };
    if (holder && (await findBan(tx, holder.id))) return { ok: false, reason: 'closed', personId: holder.id };
    const person =
      holder ??
      (await addPerson(tx, {
        name: await acceptableName(tx, identity.name),
        email: email.value,
        emailVerified: true,
        passwordHash: null,
        by: provider,
      }));
    await link(tx, identity, person.id);
    return { ok: true, personId: person.id };
  });
}
