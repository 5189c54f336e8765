'use client';

import type { Editor } from '@tiptap/react';
import { useState, type FormEvent } from 'react';
import { Dialog, DialogCancel } from '@/components/desk/dialog';
import { figureContent } from './figure-content';
import { insertOutsideTables } from './leaving-tables';
import { PictureWords } from './picture-words';
import { uploadPicture } from './upload-picture';

type PictureDialogProps = {
  editor: Editor;
  /** A picture that was pasted or dropped: only its description is asked for. */
  given: File | null;
  onClose: () => void;
};

/** Uploads a picture and puts it into the text as a figure. */
export function PictureDialog({ editor, given, onClose }: PictureDialogProps) {
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(0);

  async function insert(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    // A dialog's form stands outside the article's in the document, but React hands events on to it.
    event.stopPropagation();
    const form = new FormData(event.currentTarget);
    const field = (name: string) => String(form.get(name) ?? '');
    const chosen = given ?? form.get('file');
    if (!(chosen instanceof File) || chosen.size === 0) return setError('Choose a picture.');
    setBusy(true);
    setError(null);
    const upload = await uploadPicture(chosen, field('alt'), setDone);
    setBusy(false);
    if (!upload.ok) return setError(upload.message);
    const words = { caption: field('caption'), credit: field('credit'), size: field('size') };
    insertOutsideTables(editor, figureContent(upload.picture, words));
    onClose();
  }

  return (
    <Dialog title="Picture" open onOpenChange={(open) => !open && onClose()}>
      <form className="form" onSubmit={(event) => void insert(event)} noValidate>
        {error && (
          <p className="notice notice-error" role="alert">
            {error}
          </p>
        )}
        {given ? (
          <p dir="auto">{given.name}</p>
        ) : (
          <div className="field">
            <label htmlFor="picture-file">File</label>
            <input
              id="picture-file"
              name="file"
              type="file"
              accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
            />
          </div>
        )}
        <PictureWords />
        {busy && (
          <progress max={1} value={done} aria-label="Upload">
            {Math.round(done * 100)} %
          </progress>
        )}
        <div className="actions">
          <button className="button" disabled={busy}>
            {busy ? 'Uploading…' : 'Insert picture'}
          </button>
          <DialogCancel />
        </div>
      </form>
    </Dialog>
  );
}
