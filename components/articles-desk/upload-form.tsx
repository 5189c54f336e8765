'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, type DragEvent, type FormEvent } from 'react';
import { uploadPicture } from '@/components/editor/upload-picture';
import { sizeWords } from './size-words';
import { ACCEPTED, changed, withFiles, type Waiting } from './upload-state';
import './media-grid.css';

type UploadFormProps = {
  limits: { bytes: number; alt: number };
  /** Why the picture that was sent without script was not taken. */
  refused: string | null;
};

/**
 * Brings pictures: chosen, dropped on it, or pasted anywhere on the page, each with its description. Without script it
 * is a plain form for one picture.
 */
export function UploadForm({ limits, refused }: UploadFormProps) {
  const router = useRouter();
  const [list, setList] = useState<readonly Waiting[]>([]);
  const [isOver, setOver] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const add = (files: Iterable<File>) => {
    setDone('');
    setList((before) => withFiles(before, [...files], limits.bytes));
  };

  useEffect(() => {
    if (input.current) input.current.multiple = true;
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      setDone('');
      setList((before) => withFiles(before, files, limits.bytes));
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [limits.bytes]);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  }

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    let arrived = 0;
    for (const { key, file, alt } of list.filter(({ mayGo }) => mayGo)) {
      const tell = (sent: number | null, said: string | null = null) =>
        setList((now) => changed(now, key, { sent, refusal: said }));
      tell(0);
      const upload = await uploadPicture(file, alt, (part) => tell(part));
      if (!upload.ok) tell(null, upload.message);
      else {
        arrived += 1;
        setList((now) => now.filter((one) => one.key !== key));
      }
    }
    setBusy(false);
    setDone(arrived === 0 ? '' : arrived === 1 ? 'One picture is there.' : `${arrived} pictures are there.`);
    if (arrived > 0) router.refresh();
  }

  return (
    <section
      className={isOver ? 'upload upload-over' : 'upload'}
      aria-label="Upload pictures"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <form
        className="form"
        action="/api/uploads"
        method="post"
        encType="multipart/form-data"
        onSubmit={(event) => void send(event)}
      >
        <div className="field">
          <label htmlFor="file">Choose pictures, drop them here or paste them</label>
          <input
            ref={input}
            id="file"
            name="file"
            type="file"
            accept={ACCEPTED}
            aria-describedby="file-hint"
            onChange={(event) => {
              add(event.currentTarget.files ?? []);
              event.currentTarget.value = '';
            }}
          />
          <p className="hint" id="file-hint">
            JPEG, PNG, WebP, GIF or AVIF, at most {Math.floor(limits.bytes / 1024 / 1024)} MB each. What the camera
            noted in them is taken out.
          </p>
        </div>
        <noscript>
          <div className="field">
            <label htmlFor="alt">Description</label>
            <textarea id="alt" name="alt" rows={2} maxLength={limits.alt} />
          </div>
          <button type="submit" className="button">
            Upload
          </button>
        </noscript>
        {list.length > 0 && (
          <>
            <ul className="upload-list">
              {list.map((one) => (
                <UploadLine key={one.key} one={one} altMax={limits.alt} isBusy={isBusy} onChange={setList} />
              ))}
            </ul>
            <div className="actions">
              <button type="submit" className="button" aria-disabled={isBusy}>
                {isBusy ? 'Uploading…' : 'Upload'}
              </button>
            </div>
          </>
        )}
        {refused && list.length === 0 && !done && (
          <p className="field-error" role="alert">
            {refused}
          </p>
        )}
        <p role="status" className="meta">
          {done}
        </p>
      </form>
    </section>
  );
}

type UploadLineProps = {
  one: Waiting;
  altMax: number;
  isBusy: boolean;
  onChange: (change: (list: readonly Waiting[]) => readonly Waiting[]) => void;
};

function UploadLine({ one: { key, file, alt, sent, refusal, mayGo }, altMax, isBusy, onChange }: UploadLineProps) {
  const id = `alt-${key}`;
  return (
    <li>
      <div>
        <strong dir="auto">{file.name}</strong> <span className="meta">{sizeWords(file.size)}</span>
        {refusal && (
          <p className="field-error" role="alert" id={`${id}-error`}>
            {refusal}
          </p>
        )}
        {sent !== null && (
          <progress max={1} value={sent} aria-label={`Upload of ${file.name}`}>
            {Math.round(sent * 100)} %
          </progress>
        )}
      </div>
      {mayGo ? (
        <div className="field">
          <label htmlFor={id}>
            Description<span className="visually-hidden"> of {file.name}</span>
          </label>
          <textarea
            id={id}
            rows={2}
            maxLength={altMax}
            value={alt}
            dir="auto"
            readOnly={isBusy}
            aria-describedby={refusal ? `${id}-error` : undefined}
            onChange={(event) => onChange((list) => changed(list, key, { alt: event.target.value }))}
          />
        </div>
      ) : (
        <span />
      )}
      <button
        type="button"
        className="button-quiet"
        disabled={isBusy}
        onClick={() => onChange((list) => list.filter((other) => other.key !== key))}
      >
        Leave out<span className="visually-hidden"> {file.name}</span>
      </button>
    </li>
  );
}
