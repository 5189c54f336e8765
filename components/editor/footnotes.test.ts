import { getSchema } from '@tiptap/react';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { EditorState, Selection, TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { describe, expect, it } from 'vitest';
import { bodyExtensions } from './extensions';
import { emptyNoteAt, insertFootnote } from './footnotes';
import { replaceWithNotes } from './pasted-footnotes';
import { typedFootnote } from './typed-footnotes';

const schema = getSchema(bodyExtensions);

/** As much of an editor as the command needs. */
function writing(...paragraphs: string[]) {
  const doc = schema.nodes['doc']!.create(
    null,
    paragraphs.map((words) => schema.nodes['p']!.create(null, schema.text(words))),
  );
  let state = EditorState.create({ schema, doc });
  const view = { dispatch: (tr: typeof state.tr) => (state = state.apply(tr)), focus: () => undefined };
  const editor = {
    view,
    get state() {
      return state;
    },
  } as unknown as Editor;
  return {
    noteAfter(words: string) {
      let at = -1;
      state.doc.descendants((node, from) => {
        const found = node.text?.indexOf(words) ?? -1;
        if (found >= 0) at = from + found + words.length;
      });
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
      insertFootnote(editor);
      state = state.apply(state.tr.insertText(`on ${words}`));
    },
    read() {
      const notes: string[] = [];
      state.doc.descendants((node) => {
        if (node.type.name === 'li') notes.push(node.textContent);
      });
      return { text: state.doc.children.slice(0, -1).map((node) => node.textContent), notes };
    },
  };
}

describe('footnotes', () => {
  it('are numbered as their references follow each other, whenever each was made', () => {
    const page = writing('One and two', 'Three');
    page.noteAfter('two');
    page.noteAfter('Three');
    page.noteAfter('One');
    expect(page.read()).toEqual({
      text: ['One1 and two2', 'Three3'],
      notes: ['on One ↩', 'on two ↩', 'on Three ↩'],
    });
  });

  it('are made of what is typed as Markdown has it', () => {
    const paragraph = (words: string) => schema.nodes['p']!.create(null, schema.text(words));
    const typing = (...words: string[]) => {
      const doc = schema.nodes['doc']!.create(null, words.map(paragraph));
      return typedFootnote(EditorState.create({ schema, doc, selection: Selection.atEnd(doc) }));
    };
    expect(typing('Nothing refers to it', '[^1]:')).toBeNull();
    const { doc, selection } = typing('One[^a] and[^a] all', '[^a]:')!;
    expect(doc.children.map((node) => node.textContent)).toEqual(['One1 and1 all', ' ↩']);
    expect(selection.from).toBe(emptyNoteAt(doc));
  });

  it('that a pasted text brings join those that are there, whatever they were called', () => {
    const { a, sup } = schema.marks;
    const { doc, p, section, ol, li } = schema.nodes;
    const text = (name: string, number: string) =>
      p!.create(null, [
        schema.text(name),
        schema.text(number, [sup!.create(), a!.create({ href: `https://a.example/#fn-1`, id: 'text-fnref-1' })]),
      ]);
    const notes = (words: string) =>
      section!.create(
        { class: 'footnotes' },
        ol!.create(null, li!.create({ id: 'text-fn-1' }, p!.create(null, schema.text(words)))),
      );
    const own = text('First', '1').content.lastChild!;
    const first = p!.create(null, [schema.text('First'), own.mark([sup!.create(), a!.create({ href: '#text-fn-1' })])]);
    const page = doc!.create(null, [first, p!.create(), notes('here')]);
    const state = EditorState.create({ schema, doc: page, selection: TextSelection.create(page, first.nodeSize + 1) });
    const pasted = Slice.maxOpen(Fragment.from([text('Second', '1'), notes('there')]));
    const { doc: after } = replaceWithNotes(state.tr, pasted);
    expect(after.children.map((node: Node) => node.textContent)).toEqual(['First1', 'Second2', 'herethere']);
    const ids: string[] = [];
    after.descendants((node) => void (node.type.name === 'li' && ids.push(String(node.attrs.id))));
    expect(ids).toEqual(['text-fn-1', 'text-fn-2']);
    expect(after.child(1).lastChild!.marks.at(-1)!.attrs).toMatchObject({ href: '#text-fn-2', id: 'text-fnref-2' });
  });
});
