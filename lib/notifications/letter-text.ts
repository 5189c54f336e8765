import type { Letter, LetterPart } from './letter';

/** Columns of a line of plain text: short enough to be quoted twice within the 78 of RFC 5322, 2.1.1. */
const LINE = 76;
const QUOTED = '> ';

/** Breaks a paragraph at its spaces. A word that is longer than a line, such as an address, keeps a line of its own. */
export function wrap(text: string, columns = LINE): string {
  return text
    .split('\n')
    .map((line) => {
      const lines: string[] = [];
      for (const word of line.split(/[ \t]+/)) {
        const last = lines.at(-1);
        const fits = last !== undefined && [...last].length + 1 + [...word].length <= columns;
        if (fits) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines.join('\n');
    })
    .join('\n');
}

function quoted(text: string): string {
  return wrap(text, LINE - QUOTED.length)
    .split('\n')
    .map((line) => `${QUOTED}${line}`.trimEnd())
    .join('\n');
}

/** Addresses stand on lines of their own, where every mail program finds their end. */
function linked({ label, url }: { label: string; url: string }): string {
  return `${wrap(label)}:\n${url}`;
}

function part(one: LetterPart): string {
  if ('text' in one) return wrap(one.text);
  return 'quote' in one ? quoted(one.quote) : linked(one);
}

/** A letter as plain text that can be read without its HTML. The line `-- ` sets off what mail programs hide in answers. */
export function textOf({ parts, action, afterAction, footnotes, sender }: Letter): string {
  const body = [...parts.map(part), ...(action ? [linked(action)] : []), ...afterAction.map(part)];
  const below = [...footnotes.map(part), `${wrap(sender.name)}\n${sender.url}`];
  return `${body.join('\n\n')}\n\n-- \n${below.join('\n\n')}\n`;
}
