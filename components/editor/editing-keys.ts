import { Extension, type Editor } from '@tiptap/react';
import { NodeSelection } from '@tiptap/pm/state';
import { goDownInTable, goUpInTable, leaveTable } from './leaving-tables';
import { goToCell } from './table-tools';

/** Takes a figure away with the last picture in it: a caption alone is of no use. */
function removeFigure(editor: Editor): boolean {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'img') return false;
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name !== 'figure') continue;
    let pictures = 0;
    node.descendants((child) => {
      if (child.type.name === 'img') pictures += 1;
    });
    if (pictures > 1) return false;
    return editor.commands.deleteRange({ from: $from.before(depth), to: $from.after(depth) });
  }
  return false;
}

function breakLine(editor: Editor): boolean {
  if (editor.isActive('pre')) return editor.commands.newlineInCode();
  return editor.chain().insertContent({ type: 'br' }).scrollIntoView().run();
}

/** The keys that writers know, and no others: nothing typed turns into something else by itself. */
export const editingKeys = Extension.create({
  name: 'editingKeys',
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      'Mod-b': () => editor.commands.toggleMark('strong'),
      'Mod-i': () => editor.commands.toggleMark('em'),
      'Mod-e': () => editor.commands.toggleMark('code'),
      'Mod-Alt-0': () => editor.commands.setNode('p'),
      'Mod-Alt-2': () => editor.commands.toggleNode('h2', 'p'),
      'Mod-Alt-3': () => editor.commands.toggleNode('h3', 'p'),
      'Shift-Enter': () => breakLine(editor),
      Enter: () => editor.commands.splitListItem('li'),
      // Outside a list or a table, Tab leaves the editor, as everywhere on the page.
      Tab: () => editor.commands.sinkListItem('li') || goToCell(editor, 1),
      'Shift-Tab': () => editor.commands.liftListItem('li') || goToCell(editor, -1),
      'Mod-Enter': () => leaveTable(editor),
      ArrowDown: () => goDownInTable(editor),
      ArrowUp: () => goUpInTable(editor),
      Backspace: () => removeFigure(editor),
      Delete: () => removeFigure(editor),
    };
  },
});
