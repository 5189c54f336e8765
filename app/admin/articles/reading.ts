import { translate } from '@/lib/i18n/translate';
import { readingView } from '@/lib/markup/reading-view';
import type { StoredHtml } from '@/lib/markup/stored-html';

/** An article's text as its page shows it; the desk names its tables in English. */
export function asReadersSee(html: StoredHtml): StoredHtml {
  return readingView(html, { table: translate('en')('reading.table') });
}
