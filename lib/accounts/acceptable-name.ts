import { randomInt } from 'node:crypto';
import type { Reader } from '@/lib/db';
import { NAME_MAX } from '@/lib/limits';
import { getSite } from '@/lib/settings/public';
import { checkDisplayName } from './display-name';
import { isNameTaken } from './people';

/** Tries before giving up; a number of six digits is taken twice in a row about never. */
const TRIES = 10;

/**
 * A name for somebody whom a provider has named: theirs, when our rules allow it and nobody has it or looks like it; else theirs,
 * or `Reader`, with a number. They can change it in their settings.
 */
export async function acceptableName(reader: Reader, given: string | null): Promise<string> {
  const { name: siteName } = await getSite(reader);
  const own = checkDisplayName((given ?? '').slice(0, NAME_MAX), { siteName });
  const base = own.ok ? own.value.slice(0, NAME_MAX - 7).trim() : 'Reader';
  const candidates = own.ok ? [own.value] : [];
  for (let tries = 0; tries < TRIES; tries++) candidates.push(`${base} ${randomInt(100_000, 1_000_000)}`);
  for (const candidate of candidates) {
    const checked = checkDisplayName(candidate, { siteName });
    if (checked.ok && !(await isNameTaken(reader, checked.value))) return checked.value;
  }
  throw new Error('No free name was found for a new person');
}
