import type { Translate } from '@/lib/i18n/translate';
import { SEARCH_QUERY_MAX } from '@/lib/limits';
import { paths } from '@/lib/paths';

/** The search box with what was typed. Its hint stands below: what it understands is not to be guessed. */
export function SearchForm({ q, t }: { q: string; t: Translate }) {
  return (
    <form className="search-form" action={paths.search()} method="get" role="search">
      <label className="visually-hidden" htmlFor="q">
        {t('reading.searchLabel')}
      </label>
      <input
        id="q"
        type="search"
        name="q"
        defaultValue={q}
        maxLength={SEARCH_QUERY_MAX}
        dir="auto"
        autoComplete="off"
        aria-describedby="q-hint"
      />
      <button className="button" type="submit">
        {t('reading.search')}
      </button>
      <p className="hint" id="q-hint">
        {t.rich('reading.searchHint', { code: (words) => <code>{words}</code> })}
      </p>
    </form>
  );
}
