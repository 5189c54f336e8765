import { z } from 'zod';
import { suspendPersonSchema } from '@/lib/accounts/commands/sanctions';
import { instantOf, wallTimeOf } from '@/lib/articles/wall-time';
import { DAY, later, now } from '@/lib/clock';
import { invalid } from '@/lib/errors';
import { getSite } from '@/lib/settings/public';

/** A suspension as its form sends it: until a day, by the site's calendar. */
export const suspensionForm = suspendPersonSchema.extend({ until: z.string() });

/**
 * The instant at which a day (`2026-11-24`) begins by the site's clock.
 * @throws {AppError} invalid (until)
 */
export async function startOfDay(day: string): Promise<Date> {
  const { timeZone } = await getSite();
  const at = instantOf(`${day}T00:00`, timeZone);
  if (!at) throw invalid({ until: 'Please choose a day.' });
  return at;
}

const OFFERED_DAYS = 7;

/** The days that the form offers: tomorrow at the earliest, a week from now unless another is chosen. */
export function offeredDays(timeZone: string): { min: string; offered: string } {
  const day = (days: number) => wallTimeOf(later(now(), days * DAY), timeZone).slice(0, 10);
  return { min: day(1), offered: day(OFFERED_DAYS) };
}
