'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import { useDeferredValue } from 'react';
import { wordCount } from '@/lib/markup/plain-text';
import { readingMinutes } from '@/lib/text/reading-time';

/** How long the body is, counted as the site counts it. */
export function TextLength({ editor }: { editor: Editor }) {
  const text = useEditorState({ editor, selector: ({ editor: at }) => at.getText({ blockSeparator: '\n' }) });
  // Counting a long text waits until nobody types.
  const words = wordCount(useDeferredValue(text));
  const minutes = readingMinutes(words);
  return (
    <p className="writing-length meta">
      {words === 1 ? '1 word' : `${words} words`}
      {words > 0 && ` · ${minutes === 1 ? 'a minute' : `${minutes} minutes`} to read`}
    </p>
  );
}
