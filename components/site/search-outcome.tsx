import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';

type SearchOutcomeProps = { q: string; found: boolean; correctedTo: string | null; t: Translate };

type Found = { q: string; count: number; more: boolean; onward: boolean; t: Translate };

/** How many articles a search found, as far as its first page knows; what is searched for where that is all there is to say. */
export function searchHeading({ q, count, more, onward, t }: Found): string {
  if (q === '') return t('reading.search');
  if (count === 0) return t('reading.searchFor', { q });
  if (onward) return t('reading.foundFurther', { q });
  return t(more ? 'reading.foundMore' : 'reading.found', { count, q });
}

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
