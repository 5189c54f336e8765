import type { Translate } from '@/lib/i18n/translate';
import { COMMENT_MAX } from '@/lib/limits';

const wordsOf = (t: Translate) => ({
  answering: t('compose.answering', { name: '{name}' }),
  instead: t('compose.instead'),
  cancel: t('compose.cancel'),
  preview: t('compose.preview'),
  previewBelow: t('compose.previewBelow'),
  posting: t('compose.posting'),
  unreachable: t('compose.unreachable'),
  restored: t('compose.restored'),
  left: t('compose.left', { count: '{count}' }),
  over: t('compose.no.tooLong', { surplus: '{count}', max: COMMENT_MAX }),
});

export type FormWords = ReturnType<typeof wordsOf>;

/** What the page's script says about a commenting form. `{name}` and `{count}` are filled in there. */
export const formWords = (t: Translate): string => JSON.stringify(wordsOf(t));
