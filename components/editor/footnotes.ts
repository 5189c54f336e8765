import type { Editor } from '@tiptap/react';
import { Fragment, type Mark, type Node, type Schema } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { ID_PREFIX } from '@/lib/markup/article-attributes';
import { isBlank } from '@/lib/text/clean-text';
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
  // Two references to one note say the same number.
  const order = new Map([...new Set(references.map(({ note }) => note))].map((note, at) => [note, at]));
  for (const { from, to, text, mark, note } of references.reverse()) {
    const number = String((order.get(note) ?? 0) + 1);
    if (text === number) continue;
    const { schema } = mark.type;
    const marks = tr.doc.nodeAt(from)?.marks ?? [];
    tr.replaceWith(from, to, schema.text(number, marks));
  }
  const notes = notesOf(tr.doc);
  if (!notes) return;
  const place = (item: Node) => order.get(String(item.attrs.id)) ?? Number.MAX_SAFE_INTEGER;
  const sorted = [...notes.list.children].sort((a, b) => place(a) - place(b));
  if (sorted.some((item, at) => item !== notes.list.child(at)))
    tr.replaceWith(notes.at + 1, notes.at + notes.list.nodeSize - 1, sorted);
}

/** A number that no note has yet, nor any after it. */
export function freeNumber(doc: Node): number {
  let highest = 0;
  doc.descendants((node) => {
    const id = String(node.attrs.id ?? '');
    if (id.startsWith(NOTE)) highest = Math.max(highest, Number(id.slice(NOTE.length)) || 0);
  });
  return highest + 1;
}

/** What a note is called by its number, and the reference that it leads back to. */
export const noteIds = (number: number) => ({ note: `${NOTE}${number}`, reference: `${REFERENCE}${number}` });

/** A reference to a note. Of several to one note, it leads back to the first. */
export function referenceTo(schema: Schema, number: number, isFirst = true): Node {
  const { note, reference } = noteIds(number);
  const link = schema.marks['a']!.create({ href: `#${note}`, id: isFirst ? reference : null });
  return schema.text('*', [schema.marks['sup']!.create(), link]);
}

/** A note that leads back to its reference. */
export function makeNote(schema: Schema, number: number, words = Fragment.empty): Node {
  const { note, reference } = noteIds(number);
  const back = schema.text('↩', [schema.marks['a']!.create({ href: `#${reference}` })]);
  const paragraph = schema.nodes['p']!.create(null, words.append(Fragment.from([schema.text(' '), back])));
  return schema.nodes['li']!.create({ id: note }, paragraph);
}

/** Puts notes to those at the end of the text, and all of them in the order of their references. */
export function addNotes(tr: Transaction, added: readonly Node[]): void {
  const { schema } = tr.doc.type;
  const notes = notesOf(tr.doc);
  if (notes) tr.insert(notes.at + notes.list.nodeSize - 1, added);
  else
    tr.insert(
      tr.doc.content.size,
      schema.nodes['section']!.create({ class: 'footnotes' }, schema.nodes['ol']!.create(null, [...added])),
    );
  renumber(tr);
}

/** Puts the cursor where the words of a note begin. */
export function goToNote(tr: Transaction, number: number): Transaction {
  tr.doc.descendants((node, at) => {
    if (node.attrs.id === noteIds(number).note) tr.setSelection(TextSelection.near(tr.doc.resolve(at + 2)));
  });
  return tr.scrollIntoView();
}

/** Puts a reference at the cursor and an empty note at the end of the text, each leading to the other, and goes to the note. */
export function insertFootnote(editor: Editor): void {
  const { schema, tr, selection } = editor.state;
  const number = freeNumber(tr.doc);
  tr.insert(selection.to, referenceTo(schema, number));
  addNotes(tr, [makeNote(schema, number)]);
  editor.view.dispatch(goToNote(tr, number));
  editor.view.focus();
}

/** Where the first note begins that says nothing; null when each says something. */
export function emptyNoteAt(doc: Node): number | null {
  const notes = notesOf(doc);
  if (!notes) return null;
  let at = notes.at + 1;
  for (const note of notes.list.children) {
    if (isEmptyNote(note)) return at + 2;
    at += note.nodeSize;
  }
  return null;
}

function isEmptyNote(note: Node): boolean {
  let isEmpty = true;
  note.descendants((node) => {
    const leadsBack = node.marks.some(({ type, attrs }) => type.name === 'a' && String(attrs.href).startsWith('#'));
    if (node.isText ? !leadsBack && !isBlank(node.text ?? '') : node.type.name === 'img') isEmpty = false;
  });
  return isEmpty;
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
