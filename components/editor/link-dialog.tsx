'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { linkAddress } from './link-address';

type LinkDialogProps = { editor: Editor; onClose: () => void };

/** Asks where the selected words lead. Without a selection, the address itself becomes the words. */
export function LinkDialog({ editor, onClose }: LinkDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [error, setError] = useState<string | null>(null);
  const current: unknown = editor.getAttributes('a').href;

  useEffect(() => dialog.current?.showModal(), []);

  function setLink(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    // A dialog's form stands outside the article's in the document, but React hands events on to it.
    event.stopPropagation();
    const href = linkAddress(String(new FormData(event.currentTarget).get('href') ?? ''));
    if (!href) return setError('Enter an address such as https://example.org/page, or a path of this site.');
    const chain = editor.chain().focus().extendMarkRange('a');
    if (editor.state.selection.empty && !current) {
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'a', attrs: { href } }] }).run();
    } else {
      chain.setMark('a', { href }).run();
    }
    onClose();
  }

  function removeLink(): void {
    editor.chain().focus().extendMarkRange('a').unsetMark('a').run();
    onClose();
  }

  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="link-dialog-title">
      <form className="form" onSubmit={setLink} noValidate>
        <h2 id="link-dialog-title">Link</h2>
        <div className="field">
          <label htmlFor="link-href">Address</label>
          <input
            id="link-href"
            name="href"
            defaultValue={typeof current === 'string' ? current : ''}
            inputMode="url"
            autoComplete="off"
            autoFocus
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'link-href-error' : undefined}
          />
          {error && (
            <p className="field-error" id="link-href-error">
              {error}
            </p>
          )}
        </div>
        <div className="actions">
          <button className="button">Set link</button>
          {typeof current === 'string' && (
            <button type="button" onClick={removeLink}>
              Remove link
            </button>
          )}
          <button type="button" className="button-quiet" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}
