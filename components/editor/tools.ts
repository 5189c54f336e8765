import type { Editor } from '@tiptap/react';

export type Tool = {
  name: string;
  label: string;
  /** What the button shows, where a word would be too long. */
  sign: string;
  keys?: string;
  run: (editor: Editor) => void;
  isActive?: (editor: Editor) => boolean;
  isPossible?: (editor: Editor) => boolean;
};

const inside = (name: string) => (editor: Editor) => editor.isActive(name);

function mark(name: string, label: string, sign: string, keys?: string): Tool {
  const run = (editor: Editor) => editor.chain().focus().toggleMark(name).run();
  return { name, label, sign, run, isActive: inside(name), ...(keys && { keys }) };
}

function textBlock(name: string, label: string, sign: string, keys?: string, attributes?: object): Tool {
  const run = (editor: Editor) => editor.chain().focus().toggleNode(name, 'p', attributes).run();
  return { name, label, sign, run, isActive: inside(name), ...(keys && { keys }) };
}

function list(name: string, label: string, sign: string): Tool {
  const run = (editor: Editor) => editor.chain().focus().toggleList(name, 'li').run();
  return { name, label, sign, run, isActive: inside(name) };
}

/** The tools that only change the text; links and pictures ask first, in dialogs of their own. */
export const MARK_TOOLS: Tool[] = [
  mark('strong', 'Bold', 'B', 'Ctrl+B'),
  mark('em', 'Italic', 'I', 'Ctrl+I'),
  mark('code', 'Code', '‹›', 'Ctrl+E'),
];

export const BLOCK_TOOLS: Tool[] = [
  textBlock('h2', 'Heading', 'H2', 'Ctrl+Alt+2'),
  textBlock('h3', 'Subheading', 'H3', 'Ctrl+Alt+3'),
  {
    name: 'blockquote',
    label: 'Quotation',
    sign: '❝',
    run: (editor) => editor.chain().focus().toggleWrap('blockquote').run(),
    isActive: inside('blockquote'),
  },
  list('ul', 'Bulleted list', '•'),
  list('ol', 'Numbered list', '1.'),
  textBlock('pre', 'Code block', '{ }', undefined, { code: {} }),
  {
    name: 'hr',
    label: 'Divider',
    sign: '―',
    run: (editor) => editor.chain().focus().insertContent({ type: 'hr' }).run(),
  },
];

export const HISTORY_TOOLS: Tool[] = [
  {
    name: 'undo',
    label: 'Undo',
    sign: '↶',
    keys: 'Ctrl+Z',
    run: (editor) => editor.chain().focus().undo().run(),
    isPossible: (editor) => editor.can().undo(),
  },
  {
    name: 'redo',
    label: 'Redo',
    sign: '↷',
    keys: 'Ctrl+Shift+Z',
    run: (editor) => editor.chain().focus().redo().run(),
    isPossible: (editor) => editor.can().redo(),
  },
];
