import { Extension } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { addNotes, freeNumber, goToNote, makeNote, referenceTo } from './footnotes';

/** Where a mark is typed out in the text, apart from code. */
function typedMarks(doc: Node, mark: string): number[] {
  const found: number[] = [];
  doc.descendants((node, from) => {
    if (node.type.spec.code) return false;
    const text = node.marks.some(({ type }) => type.name === 'code') ? '' : (node.text ?? '');
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) found.push(from + at);
    return true;
  });
  return found;
}

/**
 * The footnote that somebody types as Markdown has it: `[^1]: ` at the beginning of a paragraph, after `[^1]` was typed
 * somewhere in the text. Null for anything else.
 */
export function typedFootnote(state: EditorState): Transaction | null {
  const { tr, schema, doc } = state;
  const { $from, empty } = state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\n');
  const mark = /^(\[\^[^[\]\s]{1,64}\]):$/.exec(before)?.[1];
  if (!mark || !empty || $from.depth !== 1 || $from.parent.type.name !== 'p') return null;
  const [start, end] = [$from.before(), $from.after()];
  const places = typedMarks(doc, mark).filter((at) => at < start || at >= end);
  if (places.length === 0) return null;
  const number = freeNumber(doc);
  const words = $from.parent.content.cut($from.parentOffset);
  const steps = [
    ...places.map((at, nth) => ({
      at,
      run: () => tr.replaceWith(at, at + mark.length, referenceTo(schema, number, nth === 0)),
    })),
    { at: start, run: () => tr.delete(start, end) },
  ];
  // From the end, so that the places before stay where they are.
  for (const { run } of steps.sort((a, b) => b.at - a.at)) run();
  addNotes(tr, [makeNote(schema, number, words)]);
  return goToNote(tr, number);
}

export const typedFootnotes = Extension.create({
  name: 'typedFootnotes',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput(view, _from, _to, text) {
          const tr = text === ' ' ? typedFootnote(view.state) : null;
          if (tr) view.dispatch(tr);
          return tr !== null;
        },
      },
    }),
  ],
});
