import type { Translate } from '@/lib/i18n/translate';
import { COMMENT_MAX } from '@/lib/limits';

/** A number whose form (`other`) is that of all large ones, and whose digits are in no text by themselves. */
const LARGE = 1_234_567;

/**
 * A text for each plural form, with `{count}` where the number stands. The forms of the languages that are spoken are
 * those of one, of two and of all other numbers; one and two are said in words.
 */
function byPlural(t: Translate, say: (count: number) => string): Partial<Record<Intl.LDMLPluralRule, string>> {
  const rules = new Intl.PluralRules(t.language);
  return {
    [rules.select(1)]: say(1),
    [rules.select(2)]: say(2),
    other: say(LARGE).replace(new Intl.NumberFormat(t.language).format(LARGE), '{count}'),
  };
}

const wordsOf = (t: Translate) => ({
  answering: t('compose.answering', { name: '{name}' }),
  instead: t('compose.instead'),
  cancel: t('compose.cancel'),
  preview: t('compose.preview'),
  previewBelow: t('compose.previewBelow'),
  posting: t('compose.posting'),
  unreachable: t('compose.unreachable'),
  restored: t('compose.restored'),
  language: t.language,
  left: byPlural(t, (count) => t('compose.left', { count })),
  over: byPlural(t, (surplus) => t('compose.no.tooLong', { surplus, max: COMMENT_MAX })),
});

export type FormWords = ReturnType<typeof wordsOf>;

/** What the page's script says about a commenting form. `{name}` and `{count}` are filled in there. */
export const formWords = (t: Translate): string => JSON.stringify(wordsOf(t));
