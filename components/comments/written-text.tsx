import type { Translate } from '@/lib/i18n/translate';

/** What somebody typed, to read and to copy, where there is nothing left that it could be sent to. */
export function WrittenText({ text, t }: { text: string; t: Translate }) {
  return (
    <div className="field written">
      <label htmlFor="returned">{t('compose.written')}</label>
      <textarea id="returned" rows={9} dir="auto" readOnly defaultValue={text} />
    </div>
  );
}
