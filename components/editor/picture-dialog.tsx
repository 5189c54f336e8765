'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { figureContent } from './figure-content';
import { uploadPicture } from './upload-picture';

type PictureDialogProps = {
  editor: Editor;
  /** A picture that was pasted or dropped: only its description is asked for. */
  given: File | null;
  onClose: () => void;
};

/** Uploads a picture and puts it into the text as a figure. */
export function PictureDialog({ editor, given, onClose }: PictureDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => dialog.current?.showModal(), []);

  async function insert(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    event.stopPropagation();
    const form = new FormData(event.currentTarget);
    const chosen = given ?? form.get('file');
    if (!(chosen instanceof File) || chosen.size === 0) return setError('Choose a picture.');
    setBusy(true);
    setError(null);
    const upload = await uploadPicture(chosen, String(form.get('alt') ?? ''));
    setBusy(false);
    if (!upload.ok) return setError(upload.message);
    editor
      .chain()
      .focus()
      .insertContent(figureContent(upload.picture, String(form.get('caption') ?? '')))
      .run();
    onClose();
  }

  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="picture-dialog-title">
      <form className="form" onSubmit={(event) => void insert(event)} noValidate>
        <h2 id="picture-dialog-title">Picture</h2>
        {error && (
          <p className="notice notice-error" role="alert">
            {error}
          </p>
        )}
        {given ? (
          <p>{given.name}</p>
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
        <div className="field">
          <label htmlFor="picture-alt">Description</label>
          <textarea id="picture-alt" name="alt" rows={2} aria-describedby="picture-alt-hint" />
          <p className="hint" id="picture-alt-hint">
            What it shows, for those who cannot see it. Leave it empty if it only decorates.
          </p>
        </div>
        <div className="field">
          <label htmlFor="picture-caption">Caption</label>
          <input id="picture-caption" name="caption" autoComplete="off" />
        </div>
        <div className="actions">
          <button className="button" disabled={busy}>
            {busy ? 'Uploading…' : 'Insert picture'}
          </button>
          <button type="button" className="button-quiet" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}
