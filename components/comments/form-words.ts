import type { Translate } from '@/lib/i18n/translate';

/** What the page's script says about a commenting form. `{name}` and `{count}` are filled in there. */
export function formWords(t: Translate): string {
  return JSON.stringify({
    answering: t('compose.answering', { name: '{name}' }),
    cancel: t('compose.cancel'),
    preview: t('compose.preview'),
    previewBelow: t('compose.previewBelow'),
    posting: t('compose.posting'),
    unreachable: t('compose.unreachable'),
    restored: t('compose.restored'),
    left: t('compose.left', { count: '{count}' }),
    over: t('compose.over', { count: '{count}' }),
  });
}
