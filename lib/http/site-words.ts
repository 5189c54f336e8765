import { translate, type Translate } from '@/lib/i18n/translate';
import { logTrouble } from './log-trouble';
import { getSite } from '@/lib/settings/public';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';

/** The language last read, for an answer that must be given while the database is away. */
let lastKnown = DEFAULT_SETTINGS.language;

/** The words in the language last read, without asking a database that has just been waited for (R14). */
export const lastSiteWords = (): Translate => translate(lastKnown);

/** The site's language, for an answer that is not a page: also while the database is away. */
export async function readSiteWords(): Promise<Translate> {
  try {
    lastKnown = (await getSite()).language;
  } catch (error) {
    logTrouble('words.siteAway', error);
  }
  return lastSiteWords();
}
