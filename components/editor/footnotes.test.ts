import { getSchema } from '@tiptap/react';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { describe, expect, it } from 'vitest';
import { bodyExtensions } from './extensions';
import { insertFootnote } from './footnotes';

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
});
