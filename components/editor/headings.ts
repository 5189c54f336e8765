import type { Editor } from '@tiptap/react';
import { ID_PREFIX } from '@/lib/markup/article-attributes';

export type Heading = { at: number; text: string; id: string | null };

/** The headings of a text, for links that lead to them. */
export function headingsIn(editor: Editor): Heading[] {
  const found: Heading[] = [];
  editor.state.doc.descendants((node, at) => {
    if (!/^h[2-4]$/.test(node.type.name) || node.textContent.trim() === '') return;
    const id: unknown = node.attrs.id;
    found.push({ at, text: node.textContent, id: typeof id === 'string' && id ? id : null });
  });
  return found;
}

/** The address of a heading within its text. One without an id is given one, from its words where they are Latin. */
export function linkToHeading(editor: Editor, { at, text, id }: Heading): string {
  if (id) return `#${id}`;
  const taken = new Set(headingsIn(editor).map((heading) => heading.id));
  const latin = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const base = `${ID_PREFIX}${latin.slice(0, 40) || 'part'}`;
  let made = base;
  for (let number = 2; taken.has(made); number += 1) made = `${base}-${number}`;
  const node = editor.state.doc.nodeAt(at);
  if (node) editor.view.dispatch(editor.state.tr.setNodeMarkup(at, null, { ...node.attrs, id: made }));
  return `#${made}`;
}
