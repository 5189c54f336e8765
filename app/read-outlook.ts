import { outlookWords } from '@/components/comments/outlook-words';
import type { Viewer } from '@/lib/accounts/viewer';
import { foresee } from '@/lib/comments/outlook';
import type { Translate } from '@/lib/i18n/translate';
import { findUsualWait, waitInWords } from '@/lib/moderation/usual-wait';
import type { Calendar } from '@/lib/site-dates';

/** What will happen to a comment of this person, in a sentence or two. */
export async function readOutlook(viewer: Viewer, calendar: Calendar, t: Translate): Promise<string> {
  const outlook = await foresee(viewer);
  const wait = outlook.kind === 'atOnce' ? null : await findUsualWait();
  return outlookWords({ outlook, name: viewer.name, usualWait: wait === null ? null : waitInWords(wait), calendar, t });
}
