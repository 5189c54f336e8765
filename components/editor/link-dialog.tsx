'use client';

import type { Editor } from '@tiptap/react';
import { useState, type FormEvent } from 'react';
import { Dialog, DialogCancel } from '@/components/desk/dialog';
import { headingsIn, linkToHeading } from './headings';
import { linkAddress } from './link-address';

type LinkDialogProps = { editor: Editor; onClose: () => void };

/** Asks where the selected words lead: to an address, or to a heading of this text. Without a selection, the address itself becomes the words. */
export function LinkDialog({ editor, onClose }: LinkDialogProps) {
  const [error, setError] = useState<string | null>(null);
  const [headings] = useState(() => headingsIn(editor));
  const current: unknown = editor.getAttributes('a').href;

  function setLink(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    // A dialog's form stands outside the article's in the document, but React hands events on to it.
    event.stopPropagation();
    const form = new FormData(event.currentTarget);
    const heading = headings.find(({ at }) => String(at) === form.get('heading'));
    const href = heading ? linkToHeading(editor, heading) : linkAddress(String(form.get('href') ?? ''));
    if (!href) return setError('Enter an address such as https://example.org/page, or a path of this site.');
    const chain = editor.chain().focus().extendMarkRange('a');
    if (editor.state.selection.empty && !current) {
      const text = heading?.text ?? href;
      chain.insertContent({ type: 'text', text, marks: [{ type: 'a', attrs: { href } }] }).run();
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
    <Dialog title="Link" open onOpenChange={(open) => !open && onClose()}>
      <form className="form" onSubmit={setLink} noValidate>
        <div className="field">
          <label htmlFor="link-href">Address</label>
          <input
            id="link-href"
            name="href"
            defaultValue={typeof current === 'string' ? current : ''}
            inputMode="url"
            autoComplete="off"
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'link-href-error' : undefined}
          />
          {error && (
            <p className="field-error" id="link-href-error">
              {error}
            </p>
          )}
        </div>
        {headings.length > 0 && (
          <div className="field">
            <label htmlFor="link-heading">Or a heading of this article</label>
            <select id="link-heading" name="heading" defaultValue="">
              <option value="">None</option>
              {headings.map(({ at, text }) => (
                <option key={at} value={at}>
                  {text}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="actions">
          <button className="button">Set link</button>
          {typeof current === 'string' && (
            <button type="button" onClick={removeLink}>
              Remove link
            </button>
          )}
          <DialogCancel />
        </div>
      </form>
    </Dialog>
  );
}
