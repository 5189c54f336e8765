'use client';

import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { emptyNoteAt } from '@/components/editor/footnotes';
import type { FieldErrors } from '@/lib/errors';

/** As they follow each other on the page, under the names that refusals have for them. */
const FIELDS = ['title', 'standfirst', 'bodyHtml', 'labels', 'slug', 'at'] as const;
const IDS: Partial<Record<string, string>> = { at: 'publish-at' };

/** Brings whoever was refused to the first field that it was about; in the body, to a footnote that is empty. */
export function useFocusOnRefusal(refused: FieldErrors, editor: Editor | null): void {
  useEffect(() => {
    const names = Object.keys(refused).map((name) => name.split('.')[0]);
    const first = FIELDS.find((name) => names.includes(name));
    if (first === 'bodyHtml') editor?.commands.focus(emptyNoteAt(editor.state.doc));
    else if (first) document.getElementById(IDS[first] ?? first)?.focus();
  }, [refused, editor]);
}
