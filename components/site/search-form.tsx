import { SEARCH_QUERY_MAX } from '@/lib/limits';
import { paths } from '@/lib/paths';

/** The search box with what was typed. Its hint stands below: what it understands is not to be guessed. */
export function SearchForm({ q }: { q: string }) {
  return (
    <form className="search-form" action={paths.search()} method="get" role="search">
      <label className="visually-hidden" htmlFor="q">
        Search the articles
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
        Search
      </button>
      <p className="hint" id="q-hint">
        Words are found in any order. Use “quotation marks” for a phrase, <code>or</code> between two choices,{' '}
        <code>-</code> before a word to leave it out.
      </p>
    </form>
  );
}
