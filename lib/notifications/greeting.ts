import type { Translate } from '@/lib/i18n/translate';
import { isolated } from './isolated';
import type { LetterPart } from './letter';

/** How a mail begins that knows whom it is to. */
export function greeting(name: string, t: Translate): LetterPart {
  return { text: t('mails.greeting', { name: isolated(name, t.direction) }) };
}
