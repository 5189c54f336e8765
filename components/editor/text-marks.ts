import { Mark } from '@tiptap/react';
import { MARKS, NESTING_MARKS } from '@/lib/markup/vocabulary';
import { carriedAttributes } from './text-attributes';

/** Other elements that other editors send for the same thing. */
const ALSO: Record<string, string[]> = { strong: ['b'], em: ['i'], s: ['strike'] };

/** Where typing at the end of it goes on outside: nobody means to lengthen a link or a footnote. */
const ENDS = new Set(['a', 'sup', 'sub', 'abbr', 'time', 'rt', 'rp']);

/**
 * A mark for every mark of an article. The vocabulary's order is the editor's: the first stands outermost, so that a
 * link stays in one piece whatever is emphasized inside it.
 */
export const textMarks: Mark[] = [...MARKS].map((name) =>
  Mark.create({
    name,
    inclusive: !ENDS.has(name),
    ...(NESTING_MARKS.has(name) && { excludes: '' }),
    addAttributes: () => carriedAttributes(name),
    parseHTML: () => [name, ...(ALSO[name] ?? [])].map((tag) => ({ tag })),
    renderHTML: ({ HTMLAttributes }) => [name, HTMLAttributes, 0],
  }),
);
