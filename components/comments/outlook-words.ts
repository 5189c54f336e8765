import type { Outlook } from '@/lib/comments/outlook';
import type { Phrase } from '@/lib/i18n/phrase';
import type { Translate } from '@/lib/i18n/translate';
import { formatMoment, type Calendar } from '@/lib/site-dates';

type Told = { outlook: Outlook; name: string; usualWait: Phrase | null; calendar: Calendar; t: Translate };

/** What will happen to somebody's comment, told before they write it; `usualWait` is what others waited lately. */
export function outlookWords({ outlook, name, usualWait, calendar, t }: Told): string {
  if (outlook.kind === 'suspended') {
    const { until, reason } = outlook;
    const held = until ? t('compose.you.suspended', { moment: formatMoment(until, calendar) }) : t('forms.suspended');
    return `${held} ${t('compose.you.reason', { reason })}`;
  }
  const fate = t(`compose.you.${outlook.kind}`, { name });
  if (outlook.kind === 'atOnce' || !usualWait) return fate;
  return `${fate} ${t('compose.you.usually', { wait: t.say(usualWait) })}`;
}
