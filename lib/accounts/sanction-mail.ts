import type { SanctionKind } from '@/generated/prisma/enums';
import type { Tx } from '@/lib/db';
import { DECISION_MAIL_WAIT } from '@/lib/limits';
import { queueMail } from '@/lib/notifications/commands';
import { withdrawMail } from '@/lib/notifications/withdraw';
import { mailWorks } from './mail-works';

const mailName = (sanctionId: string): string => `sanction.${sanctionId}`;

/** Whom to write to; null where mail goes out and they have not proven their address: it may be somebody else's. */
async function writeTo(tx: Tx, personId: string): Promise<{ to: string; name: string } | null> {
  const { email, name, emailVerifiedAt } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { email: true, name: true, emailVerifiedAt: true },
  });
  return mailWorks() && !emailVerifiedAt ? null : { to: email, name };
}

type Imposed = { id: string; personId: string; reason: string; until: Date | null };

/** Tells a person what holds them back now, and why. The mail waits `DECISION_MAIL_WAIT`, so that a slip is never read. */
export async function tellSanctioned(tx: Tx, { id, personId, reason, until }: Imposed): Promise<void> {
  const mail = await writeTo(tx, personId);
  if (!mail) return;
  await queueMail(
    tx,
    until ? { ...mail, kind: 'person_suspended', reason, until } : { ...mail, kind: 'person_banned', reason },
    { once: mailName(id), after: DECISION_MAIL_WAIT },
  );
}

/** A sanction that another one replaces is not told any more, if it was not yet. */
export async function forgetSanctionMail(tx: Tx, sanctionId: string): Promise<boolean> {
  return (await withdrawMail(tx, mailName(sanctionId))) === 'withdrawn';
}

/** Tells a person that it is over, unless the mail about it was never sent and goes with it. */
export async function tellLifted(tx: Tx, lifted: { id: string; personId: string; kind: SanctionKind }): Promise<void> {
  if (await forgetSanctionMail(tx, lifted.id)) return;
  const mail = await writeTo(tx, lifted.personId);
  if (mail) await queueMail(tx, { ...mail, kind: 'sanction_lifted', sanction: lifted.kind });
}
