'use client';

import type { Editor } from '@tiptap/react';
import { useRef, useState, type FormEvent } from 'react';
import { Dialog, DialogCancel } from '@/components/desk/dialog';
import { figureContent, type FigureWords } from './figure-content';
import { insertOutsideTables } from './leaving-tables';
import { PictureWords } from './picture-words';
import { StoredPictures, type LoadPictures, type StoredPicture } from './stored-pictures';
import { uploadPicture, type UploadedPicture } from './upload-picture';

type PictureDialogProps = {
  editor: Editor;
  /** A picture that was pasted or dropped: only its description is asked for. */
  given: File | null;
  /** What is stored already. */
  stored: LoadPictures;
  onClose: () => void;
};

/** Puts a picture into the text as a figure: one that is uploaded, or one that is stored already. */
export function PictureDialog({ editor, given, stored, onClose }: PictureDialogProps) {
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(0);
  const [picked, setPicked] = useState<StoredPicture | null>(null);
  const ownForm = useRef<HTMLFormElement>(null);

  const fill = (name: 'file' | 'alt', value: string) => {
    const field = ownForm.current?.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
  };

  function pick(picture: StoredPicture): void {
    setPicked(picture);
    fill('file', '');
    fill('alt', picture.alt);
  }

  async function insert(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    // A dialog's form stands outside the article's in the document, but React hands events on to it.
    event.stopPropagation();
    const form = new FormData(event.currentTarget);
    const field = (name: string) => String(form.get(name) ?? '');
    const words = { caption: field('caption'), credit: field('credit'), size: field('size') };
    if (picked) return put({ ...picked, alt: field('alt') }, words);
    const chosen = given ?? form.get('file');
    if (!(chosen instanceof File) || chosen.size === 0)
      return setError('Choose a picture: a file of yours, or one that is in Media.');
    setBusy(true);
    setError(null);
    const upload = await uploadPicture(chosen, field('alt'), setDone);
    setBusy(false);
    if (!upload.ok) return setError(upload.message);
    put(upload.picture, words);
  }

  function put(picture: UploadedPicture, words: FigureWords): void {
    insertOutsideTables(editor, figureContent(picture, words));
    onClose();
  }

  return (
    <Dialog title="Picture" open onOpenChange={(open) => !open && onClose()}>
      <form className="form" ref={ownForm} onSubmit={(event) => void insert(event)} noValidate>
        {error && (
          <p className="notice notice-error" role="alert">
            {error}
          </p>
        )}
        {given ? (
          <p dir="auto">{given.name}</p>
        ) : (
          <>
            <div className="field">
              <label htmlFor="picture-file">File</label>
              <input
                id="picture-file"
                name="file"
                type="file"
                accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
                onChange={() => setPicked(null)}
              />
            </div>
            <StoredPictures load={stored} chosen={picked} onChoose={pick} />
          </>
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
