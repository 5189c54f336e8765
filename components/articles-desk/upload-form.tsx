'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { uploadPicture } from '@/components/editor/upload-picture';

type Outcome = { kind: 'done' | 'refused'; text: string } | null;

/** Brings a picture to the site. Without script the form is sent as it is, and leads back here. */
export function UploadForm() {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const values = new FormData(form);
    const file = values.get('file');
    if (!(file instanceof File) || file.size === 0) return setOutcome({ kind: 'refused', text: 'Choose a picture.' });
    setBusy(true);
    const upload = await uploadPicture(file, String(values.get('alt') ?? ''));
    setBusy(false);
    if (!upload.ok) return setOutcome({ kind: 'refused', text: upload.message });
    form.reset();
    setOutcome({ kind: 'done', text: 'The picture is there.' });
    router.refresh();
  }

  return (
    <form
      className="form panel"
      action="/api/uploads"
      method="post"
      encType="multipart/form-data"
      onSubmit={(event) => void send(event)}
    >
      {outcome?.kind === 'refused' && (
        <p className="notice notice-error" role="alert">
          {outcome.text}
        </p>
      )}
      <div className="field">
        <label htmlFor="file">Picture</label>
        <input id="file" name="file" type="file" accept="image/jpeg,image/png,image/webp,image/gif,image/avif" />
        <p className="hint">JPEG, PNG, WebP, GIF or AVIF. What the camera noted in it is taken out.</p>
      </div>
      <div className="field">
        <label htmlFor="alt">Description</label>
        <textarea id="alt" name="alt" rows={2} />
      </div>
      <div className="actions">
        <button type="submit" className="button" disabled={busy}>
          {busy ? 'Uploading…' : 'Upload'}
        </button>
        <span role="status">{outcome?.kind === 'done' ? outcome.text : ''}</span>
      </div>
    </form>
  );
}
