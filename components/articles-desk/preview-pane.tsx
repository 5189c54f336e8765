'use client';

import { useEffect, useRef } from 'react';
import { ArticleText } from './article-text';
import type { Preview } from './use-article-editor';

type PreviewPaneProps = { preview: Preview; onEnd: () => void };

/** The text as readers would see it now, in the place of the fields. Nothing is saved for it. */
export function PreviewPane({ preview, onEnd }: PreviewPaneProps) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus(), [preview]);
  return (
    <section className="article-preview" aria-label="Preview" ref={pane} tabIndex={-1}>
      <p className="actions">
        <button type="button" onClick={onEnd}>
          Back to writing
        </button>
      </p>
      <ArticleText heading="h2" {...preview} />
      <button type="button" onClick={onEnd}>
        Back to writing
      </button>
    </section>
  );
}
