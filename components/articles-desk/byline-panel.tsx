'use client';

import { useState } from 'react';
import type { Writer } from '@/lib/articles/writers';
import type { ArticleEditing } from './use-article-editor';

type BylinePanelProps = {
  editing: ArticleEditing;
  authors: readonly Writer[];
  /** Whom to choose from; null for those who may not choose. */
  writers: readonly Writer[] | null;
};

/** Whose article it is, in the order of the byline. */
export function BylinePanel({ editing, authors: initial, writers }: BylinePanelProps) {
  const [authors, setAuthors] = useState(initial);
  const { state } = editing;
  const others = writers?.filter(({ id }) => !authors.some((author) => author.id === id)) ?? [];
  const error = state.fields.personIds;
  if (!writers || !state.id) {
    return authors.length === 0 ? null : (
      <section aria-labelledby="byline-title">
        <h2 id="byline-title">Authors</h2>
        <p dir="auto">{authors.map(({ name }) => name).join(', ')}</p>
        {writers && <p className="hint">Others can be named once it is saved.</p>}
      </section>
    );
  }
  return (
    <section aria-labelledby="byline-title">
      <h2 id="byline-title">Authors</h2>
      <ol className="byline-list">
        {authors.map(({ id, name }, place) => (
          <li key={id}>
            <span dir="auto">{name}</span>
            {place > 0 && (
              <button
                type="button"
                className="button-quiet"
                onClick={() =>
                  setAuthors(
                    authors.toSpliced(place - 1, 2, ...[authors[place], authors[place - 1]].filter((one) => !!one)),
                  )
                }
              >
                Up<span className="visually-hidden">: {name}</span>
              </button>
            )}
            {authors.length > 1 && (
              <button type="button" className="button-quiet" onClick={() => setAuthors(authors.toSpliced(place, 1))}>
                Remove<span className="visually-hidden"> {name}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <div className="field">
          <label htmlFor="add-author">Add an author</label>
          <select
            id="add-author"
            value=""
            onChange={(event) => {
              const added = others.find(({ id }) => id === event.target.value);
              if (added) setAuthors([...authors, added]);
            }}
          >
            <option value="">Choose…</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {error && <p className="field-error">{error}</p>}
      <div className="actions">
        <button type="button" disabled={state.busy !== null} onClick={() => void editing.setBylines(authors)}>
          Set authors
        </button>
      </div>
    </section>
  );
}
