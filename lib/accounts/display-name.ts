import { phrase, type Text } from '@/lib/i18n/phrase';
import { NAME_MAX, NAME_MIN } from '@/lib/limits';
import { countGraphemes } from '@/lib/text/graphemes';
import { skeletonAsTyped, skeletonOf } from '@/lib/text/skeleton';
import type { Checked } from './checked-fields';
import { isReservedName } from './reserved-names';
import { mixesLookAlikes } from './scripts-of-name';

export interface NameContext {
  /** Nobody may pass for the site itself. */
  readonly siteName?: string;
  /** Staff may call themselves what they are. */
  readonly staff?: boolean;
}

/** Zero-width and other invisible characters, and those that turn the direction of text around (V3). */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
const ALLOWED = /^[\p{L}\p{Mn}\p{Mc}\p{Nd} .,'’‘ʼʻ\-‐–·・_()״׳]+$/u;
/** Vietnamese and pointed Hebrew need three in a row at most once composed. */
const MARKS_IN_A_ROW_MAX = 3;
const TOO_MANY_MARKS = new RegExp(`^\\p{M}|\\p{M}{${MARKS_IN_A_ROW_MAX + 1}}`, 'u');
/** Longer than any name of NAME_MAX characters; nothing longer is looked at. */
const CODE_UNITS_MAX = NAME_MAX * 8;

const refuse = (message: Text): Checked<never> => ({ ok: false, message });

/**
 * Checks a display name and brings it into one form: NFKC (so full-width letters become ordinary ones), one space
 * between words. Refuses what could pass for somebody else or for staff: invisible and direction-changing characters,
 * floods of marks, letters of look-alike scripts side by side, reserved words. That nobody has a name which looks the
 * same is for the database to say: `skeleton` is its unique key.
 */
export function checkDisplayName(typed: string, { siteName, staff = false }: NameContext = {}): Checked<string> {
  const trimmed = typed.trim();
  if (trimmed === '') return refuse(phrase('accounts.no.nameEmpty'));
  if (trimmed.length > CODE_UNITS_MAX) return refuse(phrase('accounts.no.nameLong', { max: NAME_MAX }));
  if (INVISIBLE.test(trimmed)) return refuse(phrase('accounts.no.nameInvisible'));
  const name = trimmed.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const length = countGraphemes(name, NAME_MAX);
  if (length < NAME_MIN) return refuse(phrase('accounts.no.nameShort', { min: NAME_MIN }));
  if (length > NAME_MAX) return refuse(phrase('accounts.no.nameLong', { max: NAME_MAX }));
  if (!ALLOWED.test(name)) return refuse(phrase('accounts.no.nameLetters'));
  if (!/\p{L}/u.test(name)) return refuse(phrase('accounts.no.nameNoLetter'));
  if (TOO_MANY_MARKS.test(name.normalize('NFC'))) return refuse(phrase('accounts.no.nameMarks'));
  if (mixesLookAlikes(name)) return refuse(phrase('accounts.no.nameMixed'));
  if (!staff && isReservedName(name, siteName)) {
    return refuse(phrase('accounts.no.nameReserved'));
  }
  return { ok: true, value: name };
}

/** The key that no two people share: names that look alike have the same. Never shown. */
export function skeleton(name: string): string {
  return skeletonOf(name) || skeletonAsTyped(name) || name.normalize('NFKC').toLowerCase();
}
