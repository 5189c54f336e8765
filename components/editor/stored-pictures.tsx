'use client';

import { useEffect, useRef, useState } from 'react';
import type { ActionResult } from '@/lib/actions';
import type { UploadedPicture } from './upload-picture';
import './stored-pictures.css';

/** A picture of the site's own; `srcSet` when it has narrower forms. */
export type StoredPicture = UploadedPicture & { id: string; srcSet: string | undefined };

/** A page of them, newest first; `cursor` is the `next` of the page before it. */
export type LoadPictures = (input: {
  cursor?: string | undefined;
}) => Promise<ActionResult<{ pictures: StoredPicture[]; next: string | null }>>;

type StoredPicturesProps = {
  load: LoadPictures;
  chosen: StoredPicture | null;
  onChoose: (picture: StoredPicture) => void;
};

const UNREACHABLE = 'The pictures could not be fetched. Please check the connection and try again.';

/** The pictures that are there already, to choose one of: fetched once they are asked for, a page at a time. */
export function StoredPictures({ load, chosen, onChoose }: StoredPicturesProps) {
  const [pictures, setPictures] = useState<readonly StoredPicture[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const list = useRef<HTMLDivElement>(null);
  const before = useRef(0);

  // The button that asked may be gone: on to the first picture that came.
  useEffect(() => {
    list.current?.querySelectorAll('input')[before.current]?.focus();
  }, [pictures]);

  async function more(): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const page = await load(next === null ? {} : { cursor: next });
      if (!page.ok) return setError(page.message);
      before.current = pictures?.length ?? 0;
      setPictures([...(pictures ?? []), ...page.value.pictures]);
      setNext(page.value.next);
    } catch {
      setError(UNREACHABLE); // An action answers with a value; only a request that got no answer throws.
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      {pictures && (
        <fieldset className="stored-pictures">
          <legend>Pictures in Media, newest first</legend>
          {pictures.length === 0 && <p className="empty">No pictures yet.</p>}
          <div className="stored-pictures-list" ref={list}>
            {pictures.map((picture) => (
              <label key={picture.id}>
                <input
                  type="radio"
                  name="stored"
                  checked={chosen?.id === picture.id}
                  onChange={() => onChoose(picture)}
                />
                <img
                  {...(picture.srcSet && { srcSet: picture.srcSet, sizes: '112px' })}
                  src={picture.src}
                  alt={picture.alt || 'Picture without a description'}
                  loading="lazy"
                />
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      {(!pictures || next !== null) && (
        <p>
          <button type="button" disabled={busy} onClick={() => void more()}>
            {pictures ? 'Older pictures' : 'Choose from Media'}
          </button>
        </p>
      )}
    </>
  );
}
