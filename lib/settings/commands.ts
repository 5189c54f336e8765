import { recordAudit } from '@/lib/audit';
import { cacheTags } from '@/lib/cache-tags';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { authorize, inTransaction, notifyPages, type ActorRef } from '@/lib/write';
import { checked } from './checked';
import { getSite } from './public';
import { DEFAULT_SETTINGS, settingsSchema, type SettingsInput, type SiteSettings } from './schema';

/** Makes the site's row unless it is there, and locks it: settings change one after another. */
async function lockSite(tx: Tx): Promise<SiteSettings> {
  const at = now();
  await tx.$executeRaw`
    INSERT INTO site (id, name, policy, created_at, updated_at)
    VALUES (1, ${DEFAULT_SETTINGS.name}, ${DEFAULT_SETTINGS.policy}, ${at}, ${at}) ON CONFLICT (id) DO NOTHING`;
  await tx.$executeRaw`SELECT 1 FROM site WHERE id = 1 FOR UPDATE`;
  return getSite(tx);
}

/**
 * Changes the settings that are given, and leaves the others. Every page of the site is made afresh.
 * @throws {AppError} invalid, with a message for each field; forbidden for all but the owner
 */
export async function changeSettings(actor: ActorRef, input: SettingsInput): Promise<SiteSettings> {
  const given = checked(settingsSchema, input);
  return inTransaction(async (tx) => {
    const { id: actorId } = await authorize(tx, actor, 'settings.change');
    const before = await lockSite(tx);
    const after = { ...before, ...given };
    const fields = (Object.keys(after) as (keyof SiteSettings)[]).filter((field) => before[field] !== after[field]);
    if (fields.length === 0) return before;
    await tx.site.update({ where: { id: 1 }, data: { ...after, updatedAt: now() } });
    await recordAudit(tx, { kind: 'settings.changed', actorId, detail: { fields } });
    await notifyPages(tx, [cacheTags.site]);
    return after;
  });
}
