'use client';

import { useState } from 'react';
import { readLabels } from './editing';
import { errorsByField, FieldError } from './field-error';
import type { ArticleEditing } from './use-article-editor';
import { fillField } from './use-article-text';

type LabelsFieldProps = { editing: ArticleEditing; initial: string; labelNames: readonly string[] };

const SUGGESTED = 12;
const same = (name: string) => name.toLocaleLowerCase();

/** The labels of an article, between commas, with those in use to choose from. */
export function LabelsField({ editing, initial, labelNames }: LabelsFieldProps) {
  const [typed, setTyped] = useState(initial);
  const error = errorsByField(editing.state.fields).labels;
  const chosen = new Set(readLabels(typed).map(same));
  const offered = labelNames.filter((name) => !chosen.has(same(name))).slice(0, SUGGESTED);

  function add(name: string): void {
    fillField('labels', (before) => {
      const after = [before.replace(/[,\s]+$/, ''), name].filter(Boolean).join(', ');
      setTyped(after);
      return after;
    });
    editing.onChange('labels');
  }

  return (
    <div className="field">
      <label htmlFor="labels">Labels</label>
      <input
        id="labels"
        name="labels"
        form="article"
        defaultValue={initial}
        dir="auto"
        autoComplete="off"
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          editing.onChange('labels');
        }}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'labels-hint labels-error' : 'labels-hint'}
      />
      <p className="hint" id="labels-hint">
        Separate labels with commas.
      </p>
      <FieldError id="labels-error" message={error} />
      {offered.length > 0 && (
        <div className="label-choices" role="group" aria-label="Labels in use">
          {offered.map((name) => (
            <button type="button" key={name} onClick={() => add(name)}>
              <span aria-hidden="true">+ </span>
              <bdi>{name}</bdi>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
