import type { Extensions } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { editingKeys } from './editing-keys';
import { textMarks } from './text-marks';
import { textNodes } from './text-nodes';

/** Of the kit only what has no part in the text: history, cursors, and lists that join sensibly. */
const behavior = StarterKit.configure({
  ...{ document: false, text: false, paragraph: false, heading: false, blockquote: false, codeBlock: false },
  ...{ bulletList: false, orderedList: false, listItem: false, hardBreak: false, horizontalRule: false },
  ...{ bold: false, italic: false, strike: false, underline: false, code: false, link: false },
  dropcursor: { color: false, class: 'drop-cursor' },
  listKeymap: { listTypes: [{ itemName: 'li', wrapperNames: ['ul', 'ol'] }] },
  // A place to go on writing after a table or a figure; the sanitizer drops it while it is empty.
  trailingNode: { node: 'p', notAfter: ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote'] },
});

/** Everything that the body's editor is made of. */
export const bodyExtensions: Extensions = [...textNodes, ...textMarks, behavior, editingKeys];
