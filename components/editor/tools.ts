import type { Editor } from '@tiptap/react';

export type Tool = {
  name: string;
  label: string;
  /** What the button shows, where there is no picture of it and its name would be too long. */
  sign?: string;
  keys?: string;
  run: (editor: Editor) => void;
  isActive?: (editor: Editor) => boolean;
  isPossible?: (editor: Editor) => boolean;
};

const inside = (name: string) => (editor: Editor) => editor.isActive(name);

function mark(name: string, label: string, keys?: string): Tool {
  const run = (editor: Editor) => editor.chain().focus().toggleMark(name).run();
  return { name, label, run, isActive: inside(name), ...(keys && { keys }) };
}

function textBlock(name: string, label: string, keys?: string, attributes?: object): Tool {
  const run = (editor: Editor) => editor.chain().focus().toggleNode(name, 'p', attributes).run();
  return { name, label, run, isActive: inside(name), ...(keys && { keys }) };
}

function wrapping(name: string, label: string, attributes?: object): Tool {
  const run = (editor: Editor) => editor.chain().focus().toggleWrap(name, attributes).run();
  return { name, label, run, isActive: inside(name) };
}

function list(name: string, label: string): Tool {
  const run = (editor: Editor) => editor.chain().focus().toggleList(name, 'li').run();
  return { name, label, run, isActive: inside(name) };
}

/** The tools that only change the text; links and pictures ask first, in dialogs of their own. */
export const MARK_TOOLS: Tool[] = [
  mark('strong', 'Bold', 'Ctrl+B'),
  mark('em', 'Italic', 'Ctrl+I'),
  mark('code', 'Code', 'Ctrl+E'),
];

export const BLOCK_TOOLS: Tool[] = [
  textBlock('h2', 'Heading', 'Ctrl+Alt+2'),
  textBlock('h3', 'Subheading', 'Ctrl+Alt+3'),
  list('ul', 'Bulleted list'),
  list('ol', 'Numbered list'),
  wrapping('blockquote', 'Quotation'),
  wrapping('aside', 'Pull quote', { class: 'pullquote' }),
  textBlock('pre', 'Code block', undefined, { code: {} }),
  {
    name: 'hr',
    label: 'Divider',
    run: (editor) => editor.chain().focus().insertContent({ type: 'hr' }).run(),
  },
];

export const HISTORY_TOOLS: Tool[] = [
  {
    name: 'undo',
    label: 'Undo',
    keys: 'Ctrl+Z',
    run: (editor) => editor.chain().focus().undo().run(),
    isPossible: (editor) => editor.can().undo(),
  },
  {
    name: 'redo',
    label: 'Redo',
    keys: 'Ctrl+Shift+Z',
    run: (editor) => editor.chain().focus().redo().run(),
    isPossible: (editor) => editor.can().redo(),
  },
];

/** The tool that asks where words lead. */
export const linkTool = (run: () => void): Tool => ({
  ...{ name: 'a', label: 'Link', keys: 'Ctrl+K' },
  run,
  isActive: inside('a'),
});
