import { COMMENT_EDIT_WINDOW } from '@/lib/limits';
import { MINUTE } from '@/lib/clock';
import type { Translate } from '@/lib/i18n/translate';

/** What can be done with plain characters, by example, for those who open it. */
export function MarkdownHint({ t }: { t: Translate }) {
  const [emphasis, strong, quotation] = [t('compose.md.emphasis'), t('compose.md.strong'), t('compose.md.quotation')];
  const [item, link, code] = [t('compose.md.item'), t('compose.md.link'), t('compose.md.code')];
  return (
    <details className="hint compose-hint">
      <summary>{t('compose.markdown')}</summary>
      <ul>
        <li>
          <code dir="ltr">*{emphasis}*</code> = <em>{emphasis}</em>
        </li>
        <li>
          <code dir="ltr">**{strong}**</code> = <strong>{strong}</strong>
        </li>
        <li>
          <code dir="ltr">&gt; {quotation}</code>
        </li>
        <li>
          <code dir="ltr">- {item}</code>
        </li>
        <li>
          <code dir="ltr">[{link}](https://…)</code>
        </li>
        <li>
          <code dir="ltr">`{code}`</code> = <code>{code}</code>
        </li>
      </ul>
      <p>{t('compose.editable', { minutes: COMMENT_EDIT_WINDOW / MINUTE })}</p>
    </details>
  );
}
