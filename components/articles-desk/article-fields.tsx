'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { BodyEditor } from '@/components/editor/body-editor';
import type { LoadPictures } from '@/components/editor/stored-pictures';
import { isBlank } from '@/lib/text/clean-text';
import { refusedFields } from './editing';
import { errorsByField, FieldError } from './field-error';
import type { LocalCopy } from './local-copy';
import { TextLength } from './text-length';
import { useFocusOnRefusal } from './use-focus-on-refusal';
import type { ArticleEditing } from './use-article-editor';

type ArticleFieldsProps = { editing: ArticleEditing; initial: LocalCopy; pictures: LoadPictures };

/**
 * What the article says, as it will be read. The dialogs of the body bring forms of their own, so the fields belong to
 * the article's form by its name instead of standing inside it.
 */
export function ArticleFields({ editing, initial, pictures }: ArticleFieldsProps) {
  const { text, onChange, state } = editing;
  const errors = errorsByField(state.fields);
  useFocusOnRefusal(refusedFields(state), text.editor);
  const title = useRef<HTMLTextAreaElement>(null);
  const [isNew] = useState(state.id === null);

  // A new article begins with its title, unless somebody is somewhere else already.
  useEffect(() => {
    if (isNew && document.activeElement === document.body) title.current?.focus();
  }, [isNew]);

  const described = (name: string) => (errors[name] ? `${name}-error` : undefined);
  const field = (name: string, hint?: string) => ({
    ...{ id: name, name, form: 'article', dir: 'auto' },
    ...{ 'aria-invalid': errors[name] ? true : undefined },
    ...{ 'aria-describedby': [described(name), hint].filter(Boolean).join(' ') || undefined },
  });

  // A title stands on one line: Enter goes on to what follows it.
  function goOn(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    document.getElementById('standfirst')?.focus();
  }

  return (
    <>
      <form id="article" hidden onSubmit={(event) => event.preventDefault()} />
      <div className="writing-field writing-title">
        <label htmlFor="title">Title</label>
        <textarea
          {...field('title')}
          ref={title}
          rows={1}
          placeholder="Untitled"
          defaultValue={initial.title}
          onInput={(event) => onChange('title', !isBlank(event.currentTarget.value))}
          onKeyDown={goOn}
        />
        <FieldError id="title-error" message={errors.title} />
      </div>
      <div className="writing-field writing-standfirst">
        <label htmlFor="standfirst">Standfirst</label>
        <textarea
          {...field('standfirst', 'standfirst-hint')}
          rows={1}
          // Only there to tell whether the field is empty.
          placeholder=" "
          defaultValue={initial.standfirst}
          onInput={() => onChange('standfirst')}
        />
        <p className="hint" id="standfirst-hint">
          One or two sentences under the headline; also shown in lists and shares.
        </p>
        <FieldError id="standfirst-error" message={errors.standfirst} />
      </div>
      <div className="writing-field writing-body">
        <span className="label" aria-hidden="true">
          Body
        </span>
        <BodyEditor
          initialHtml={initial.bodyHtml}
          onReady={text.onReady}
          onChange={() => onChange('bodyHtml', !errors.bodyHtml || !text.missing().bodyHtml)}
          describedBy={described('bodyHtml')}
          pictures={pictures}
        />
        <FieldError id="bodyHtml-error" message={errors.bodyHtml} />
      </div>
      {text.editor && <TextLength editor={text.editor} />}
    </>
  );
}
