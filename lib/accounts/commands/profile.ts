import { recordAudit } from '@/lib/audit';
import { forbidden, invalid } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { BIO_MAX, RATE_LIMITS } from '@/lib/limits';
import { isStaff } from '@/lib/policy';
import { takeToken } from '@/lib/rate-limits';
import { getSite } from '@/lib/settings/public';
import { inTransaction, loadActor, type ActorRef } from '@/lib/write';
import { acceptAll, type Checked } from '../checked-fields';
import { checkDisplayName, skeleton } from '../display-name';
import { isNameTaken, isUniqueViolation, lockPerson, NAME_TAKEN } from '../people';
import { notifyTracesOf } from '../public-traces';

function checkBio(typed: string): Checked<string> {
  const bio = typed.trim();
  if (bio.length > BIO_MAX) return { ok: false, message: phrase('accounts.no.bioLong', { max: BIO_MAX }) };
  return { ok: true, value: bio };
}

export type ProfileInput = {
  name: string;
  bio: string;
  /** Whether to write when somebody answers; as it was unless said. */
  answerMail?: boolean;
};

/**
 * Changes one's own name and bio, and what mail one wants.
 * @throws {AppError} invalid (name, bio), rate_limited, forbidden while suspended
 */
export async function changeProfile(actor: ActorRef, input: ProfileInput): Promise<void> {
  await takeToken(RATE_LIMITS.settingsByAccount, actor.id);
  const { name: siteName } = await getSite();
  await inTransaction(async (tx) => {
    await lockPerson(tx, actor.id);
    const { role, sanction } = await loadActor(tx, actor);
    if (sanction) throw forbidden(phrase('forms.suspended'));
    const { name, bio } = acceptAll({
      name: checkDisplayName(input.name, { siteName, staff: isStaff(role) }),
      bio: checkBio(input.bio),
    });
    const { answerMail } = input;
    if (answerMail !== undefined) await tx.person.update({ where: { id: actor.id }, data: { answerMail } });
    const before = await tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { name: true, bio: true } });
    if (before.name === name && before.bio === bio) return;
    if (await isNameTaken(tx, name, actor.id)) throw invalid({ name: NAME_TAKEN });
    await tx.person.update({ where: { id: actor.id }, data: { name, nameKey: skeleton(name), bio } });
    if (before.name !== name) {
      await recordAudit(tx, { kind: 'person.renamed', actorId: actor.id, personId: actor.id, detail: {} });
    }
    await notifyTracesOf(tx, actor.id);
  }).catch((error: unknown) => {
    // Somebody took the name between our look and our write; nothing else in this change is unique.
    throw isUniqueViolation(error) ? invalid({ name: NAME_TAKEN }) : error;
  });
}
