import type { Editor } from '@tiptap/react';
import type { Mark, Node } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { ID_PREFIX } from '@/lib/markup/article-attributes';
import type { Tool } from './tool';

const NOTE = `${ID_PREFIX}fn-`;
const REFERENCE = `${ID_PREFIX}fnref-`;

type Reference = { from: number; to: number; text: string; mark: Mark; note: string };

/** The references of a text, as they follow each other. */
function referencesIn(doc: Node): Reference[] {
  const found: Reference[] = [];
  doc.descendants((node, from) => {
    const mark = node.marks.find((one) => one.type.name === 'a' && String(one.attrs.href).startsWith(`#${NOTE}`));
    if (mark && node.isText && node.marks.some(({ type }) => type.name === 'sup'))
      found.push({
        from,
        to: from + node.nodeSize,
        text: node.text ?? '',
        mark,
        note: String(mark.attrs.href).slice(1),
      });
  });
  return found;
}

function notesOf(doc: Node): { list: Node; at: number } | null {
  let found: { list: Node; at: number } | null = null;
  doc.forEach((node, at) => {
    if (node.type.name !== 'section' || node.attrs.class !== 'footnotes') return;
    node.forEach((list, inner) => {
      if (list.type.name === 'ol') found = { list, at: at + 1 + inner };
    });
  });
  return found;
}

/** Numbers references and notes as they follow each other in the text; notes that nothing refers to come last. */
function renumber(tr: Transaction): void {
  const references = referencesIn(tr.doc);
  for (const [at, { from, to, text, mark }] of [...references.entries()].reverse()) {
    const number = String(at + 1);
    if (text === number) continue;
    const { schema } = mark.type;
    const marks = tr.doc.nodeAt(from)?.marks ?? [];
    tr.replaceWith(from, to, schema.text(number, marks));
  }
  const notes = notesOf(tr.doc);
  if (!notes) return;
  const order = new Map(references.map(({ note }, at) => [note, at]));
  const place = (item: Node) => order.get(String(item.attrs.id)) ?? Number.MAX_SAFE_INTEGER;
  const sorted = [...notes.list.children].sort((a, b) => place(a) - place(b));
  if (sorted.some((item, at) => item !== notes.list.child(at)))
    tr.replaceWith(notes.at + 1, notes.at + notes.list.nodeSize - 1, sorted);
}

/** A number that no note has yet. */
function freeNumber(doc: Node): number {
  let highest = 0;
  doc.descendants((node) => {
    const id = String(node.attrs.id ?? '');
    if (id.startsWith(NOTE)) highest = Math.max(highest, Number(id.slice(NOTE.length)) || 0);
  });
  return highest + 1;
}

/** Puts a reference at the cursor and an empty note at the end of the text, each leading to the other, and goes to the note. */
export function insertFootnote(editor: Editor): void {
  const { schema, tr, selection } = editor.state;
  const number = freeNumber(tr.doc);
  const link = (href: string, id: string | null) => schema.marks['a']!.create({ href, id });
  const sup = schema.marks['sup']!.create();
  tr.insert(selection.to, schema.text('*', [sup, link(`#${NOTE}${number}`, `${REFERENCE}${number}`)]));
  const back = schema.text('↩', [link(`#${REFERENCE}${number}`, null)]);
  const note = schema.nodes['li']!.create(
    { id: `${NOTE}${number}` },
    schema.nodes['p']!.create(null, [schema.text(' '), back]),
  );
  const notes = notesOf(tr.doc);
  if (notes) tr.insert(notes.at + notes.list.nodeSize - 1, note);
  else {
    const section = schema.nodes['section']!.create({ class: 'footnotes' }, schema.nodes['ol']!.create(null, note));
    tr.insert(tr.doc.content.size, section);
  }
  renumber(tr);
  tr.doc.descendants((node, at) => {
    if (node.attrs.id === `${NOTE}${number}`) tr.setSelection(TextSelection.near(tr.doc.resolve(at + 2)));
  });
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}

/** Not inside another note, nor where no words can stand. */
const isPossible = (editor: Editor) => editor.state.selection.$to.parent.isTextblock && !editor.isActive('section');

export const footnoteTool: Tool = {
  name: 'footnote',
  label: 'Footnote',
  icon: 'superscript',
  run: insertFootnote,
  isPossible,
};
