'use client';

import { BodyEditor } from '@/components/editor/body-editor';
import type { FieldErrors } from '@/lib/errors';
import type { LocalCopy } from './local-copy';
import type { ArticleEditing } from './use-article-editor';
import { fillField } from './use-article-text';

type ArticleFieldsProps = {
  editing: ArticleEditing;
  initial: LocalCopy;
  labelNames: readonly string[];
};

/** Lists say which of them is wrong by its place: any error about labels belongs to the one field. */
function errorsByField(fields: FieldErrors): FieldErrors {
  const pairs = Object.entries(fields).map(([name, message]) => [name.split('.')[0] ?? '', message] as const);
  return Object.fromEntries(pairs.reverse());
}

function FieldError({ id, message }: { id: string; message: string | undefined }) {
  if (!message) return null;
  return (
    <p className="field-error" id={id}>
      {message}
    </p>
  );
}

/**
 * What the article says. The dialogs of the body bring forms of their own, so the fields belong to the article's form
 * by its name instead of standing inside it.
 */
export function ArticleFields({ editing, initial, labelNames }: ArticleFieldsProps) {
  const { text, onChange, state } = editing;
  const errors = errorsByField(state.fields);
  const described = (name: string) => (errors[name] ? `${name}-error` : undefined);
  const field = (name: string) => ({
    ...{ id: name, name, form: 'article', onInput: onChange },
    ...{ 'aria-invalid': errors[name] ? true : undefined, 'aria-describedby': described(name) },
  });

  function addLabel(name: string): void {
    fillField('labels', (before) => [before.replace(/[,\s]+$/, ''), name].filter(Boolean).join(', '));
    onChange();
  }

  return (
    <div className="article-fields">
      <form id="article" hidden onSubmit={(event) => event.preventDefault()} />
      <div className="field">
        <label htmlFor="title">Title</label>
        <textarea {...field('title')} className="article-title" rows={1} defaultValue={initial.title} dir="auto" />
        <FieldError id="title-error" message={errors.title} />
      </div>
      <div className="field">
        <label htmlFor="standfirst">Standfirst</label>
        <textarea {...field('standfirst')} rows={2} defaultValue={initial.standfirst} dir="auto" />
        <FieldError id="standfirst-error" message={errors.standfirst} />
      </div>
      <div className="field">
        <span className="label" aria-hidden="true">
          Body
        </span>
        <BodyEditor
          initialHtml={initial.bodyHtml}
          onReady={text.onReady}
          onChange={onChange}
          describedBy={described('bodyHtml')}
        />
        <FieldError id="bodyHtml-error" message={errors.bodyHtml} />
      </div>
      <div className="field">
        <label htmlFor="labels">Labels</label>
        <input {...field('labels')} defaultValue={initial.labels} autoComplete="off" />
        <p className="hint">Separate labels with commas.</p>
        <FieldError id="labels-error" message={errors.labels} />
        {labelNames.length > 0 && (
          <details>
            <summary>Labels in use</summary>
            <div className="label-choices">
              {labelNames.map((name) => (
                <button type="button" key={name} onClick={() => addLabel(name)}>
                  {name}
                </button>
              ))}
            </div>
          </details>
        )}
      </div>
    </div>
  );
}
