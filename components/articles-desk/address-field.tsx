'use client';

import { readablePath } from '@/lib/paths';
import { FieldError } from './field-error';
import type { ArticleEditing } from './use-article-editor';

type AddressFieldProps = { editing: ArticleEditing; initial: string; siteUrl: string };

/** A path, before its slug and from there on. */
function partsOf(path: string): [string, string] {
  const readable = readablePath(path);
  const at = readable.lastIndexOf('/') + 1;
  return [readable.slice(0, at), readable.slice(at)];
}

/** Where readers find the article, or will: until it has an address, its writer may choose the end of it. */
export function AddressField({ editing, initial, siteUrl }: AddressFieldProps) {
  const { status, path, offered, fields } = editing.state;
  const whole = (of: string) => {
    const [folder, slug] = partsOf(of);
    // The slug runs in its own direction, and none of it into the month.
    return (
      <bdi dir="ltr">
        {siteUrl}
        {folder}
        <bdi>{slug}</bdi>
      </bdi>
    );
  };
  const error = fields.slug ?? offered?.problem ?? undefined;
  return (
    <>
      <h2 id="address-title">{path ? 'Address' : <label htmlFor="slug">Address</label>}</h2>
      {path && <p className="address">{status === 'published' ? <a href={path}>{whole(path)}</a> : whole(path)}</p>}
      {/* What was chosen stays in it: it counts again for what is scheduled and becomes a draft. */}
      <div hidden={path !== null}>
        <div className="field">
          <input
            id="slug"
            name="slug"
            form="article"
            defaultValue={initial}
            placeholder={offered ? partsOf(offered.path)[1] : undefined}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            onInput={() => editing.onChange('slug')}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? 'slug-error slug-hint' : 'slug-hint'}
          />
          <FieldError id="slug-error" message={error} />
          <div className="hint" id="slug-hint">
            {offered && <p className="address">{whole(offered.path)}</p>}
            <p>Made of the title while this is empty. It stays the same once the article is published.</p>
          </div>
        </div>
      </div>
    </>
  );
}
