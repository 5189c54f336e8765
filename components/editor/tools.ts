import type { Editor } from '@tiptap/react';
import type { IconName } from '@/components/ui/icon';
import { insertOutsideTables } from './leaving-tables';
import { inTable } from './table-tools';
import type { Tool } from './tool';

const inside = (name: string) => (editor: Editor) => editor.isActive(name);

function mark(name: string, label: string, icon: IconName, keys: string): Tool {
  const run = (editor: Editor) => editor.chain().focus().toggleMark(name).run();
  return { name, label, icon, keys, run, isActive: inside(name) };
}

function textBlock(name: string, label: string, icon: IconName, keys?: string, attributes?: object): Tool {
  const run = (editor: Editor) => editor.chain().focus().toggleNode(name, 'p', attributes).run();
  return { name, label, icon, run, isActive: inside(name), ...(keys && { keys }) };
}

function wrapping(name: string, label: string, icon: IconName, attributes?: object): Tool {
  const run = (editor: Editor) => editor.chain().focus().toggleWrap(name, attributes).run();
  return { name, label, icon, run, isActive: inside(name) };
}

function list(name: string, label: string, icon: IconName): Tool {
  const run = (editor: Editor) => editor.chain().focus().toggleList(name, 'li').run();
  return { name, label, icon, run, isActive: inside(name) };
}

function pullQuote(): Tool {
  const attrs = { class: 'pullquote' };
  const tool = wrapping('aside', 'Pull quote', 'quote', attrs);
  const empty = { type: 'aside', attrs, content: [{ type: 'p' }] };
  return { ...tool, run: (editor) => (inTable(editor) ? insertOutsideTables(editor, empty) : tool.run(editor)) };
}

/** The tools that only change the text; links and pictures ask first, in dialogs of their own. */
export const MARK_TOOLS: Tool[] = [
  mark('strong', 'Bold', 'bold', 'Ctrl+B'),
  mark('em', 'Italic', 'italic', 'Ctrl+I'),
  mark('code', 'Code', 'code', 'Ctrl+E'),
];

export const BLOCK_TOOLS: Tool[] = [
  textBlock('h2', 'Heading', 'heading-2', 'Ctrl+Alt+2'),
  textBlock('h3', 'Subheading', 'heading-3', 'Ctrl+Alt+3'),
  list('ul', 'Bulleted list', 'list'),
  list('ol', 'Numbered list', 'list-ordered'),
  wrapping('blockquote', 'Quotation', 'text-quote'),
  pullQuote(),
  textBlock('pre', 'Code block', 'braces', undefined, { code: {} }),
  {
    name: 'hr',
    label: 'Divider',
    icon: 'minus',
    run: (editor) => insertOutsideTables(editor, { type: 'hr' }),
  },
];

export const HISTORY_TOOLS: Tool[] = [
  {
    name: 'undo',
    label: 'Undo',
    icon: 'undo-2',
    keys: 'Ctrl+Z',
    run: (editor) => editor.chain().focus().undo().run(),
    isPossible: (editor) => editor.can().undo(),
  },
  {
    name: 'redo',
    label: 'Redo',
    icon: 'redo-2',
    keys: 'Ctrl+Shift+Z',
    run: (editor) => editor.chain().focus().redo().run(),
    isPossible: (editor) => editor.can().redo(),
  },
];

/** The tool that asks where words lead. */
export const linkTool = (run: () => void): Tool => ({
  ...{ name: 'a', label: 'Link', icon: 'link', keys: 'Ctrl+K' },
  run,
  isActive: inside('a'),
});
