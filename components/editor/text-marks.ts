import { Mark } from '@tiptap/react';
import { MARKS, NESTING_MARKS } from '@/lib/markup/vocabulary';
import { carriedAttributes } from './text-attributes';

/** Other elements that other editors send for the same thing. */
const ALSO: Record<string, string[]> = { strong: ['b'], em: ['i'], s: ['strike'] };

/** Where typing at the end of it goes on outside: nobody means to lengthen a link or a footnote. */
const ENDS = new Set(['a', 'sup', 'sub', 'abbr', 'time', 'rt', 'rp']);

/** A footnote's number is a link inside a superscript, and is to stay so. */
const OUTERMOST = ['sup', 'sub'];

/** Tells a quotation inside a quotation from the one around it: the editor holds equal marks only once. */
const nesting = {
  nesting: {
    default: 0,
    rendered: false,
    parseHTML(element: HTMLElement) {
      let depth = 0;
      for (let up = element.parentElement; up; up = up.parentElement)
        if (up.localName === element.localName) depth += 1;
      return depth;
    },
  },
};

function textMark(name: string): Mark {
  const nests = NESTING_MARKS.has(name);
  return Mark.create({
    name,
    inclusive: !ENDS.has(name),
    ...(nests && { excludes: '' }),
    addAttributes: () => ({ ...carriedAttributes(name), ...(nests && nesting) }),
    parseHTML: () => [name, ...(ALSO[name] ?? [])].map((tag) => ({ tag })),
    renderHTML: ({ HTMLAttributes }) => [name, HTMLAttributes, 0],
  });
}

/**
 * A mark for every mark of an article. Their order is how the editor nests them, whatever the order in which they were
 * set: a link stays in one piece however its words are emphasized.
 */
export const textMarks: Mark[] = [...new Set([...OUTERMOST, ...MARKS])].map(textMark);
