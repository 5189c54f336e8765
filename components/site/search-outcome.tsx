import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';

type SearchOutcomeProps = { q: string; found: boolean; correctedTo: string | null; t: Translate };

/** What became of a search, where its results do not say so themselves. */
export function SearchOutcome({ q, found, correctedTo, t }: SearchOutcomeProps) {
  const typed = <b dir="auto">{q}</b>;
  if (correctedTo !== null) {
    const corrected = (
      <a href={paths.search({ q: correctedTo })} dir="auto">
        {correctedTo}
      </a>
    );
    return <p role="status">{t.rich('reading.searchCorrected', { q: typed, corrected })}</p>;
  }
  if (found) return null;
  if (q === '') return <p className="empty">{t('reading.searchBrowse')}</p>;
  return (
    <p className="empty" role="status">
      {t.rich('reading.searchNothing', { q: typed })} {t('reading.searchAdvice')}
    </p>
  );
}
