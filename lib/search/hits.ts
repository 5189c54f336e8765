/** A piece of a text, and whether it is what was searched for. */
export type TextPart = { text: string; hit: boolean };

// Private-use characters, which the text has been rid of: they cannot be mistaken for anything in it.
export const HIT_START = '\uE000';
export const HIT_END = '\uE001';
/** Between two places of one text. */
export const FRAGMENT_DELIMITER = ' … ';

/** Lines of a text in one: after a sentence a space, and between the cells of a table, or a heading and its text, a dot. */
function inOneLine(text: string): string {
  return text.replace(/(?<=[.!?…:;,]["”’»)]?)\s*\n\s*/gu, ' ').replace(/\s*\n\s*/gu, ' · ');
}

/** A piece from within a text, with an ellipsis where it does not begin as the text does, and where it breaks off. */
export function asExcerpt(parts: readonly TextPart[], beginning: string): TextPart[] {
  const text = parts.map((part) => part.text).join('');
  if (text === '') return [];
  const [first = ''] = text.split(FRAGMENT_DELIMITER);
  const before = beginning.startsWith(first.slice(0, beginning.length)) ? [] : [{ text: '… ', hit: false }];
  const after = /[.!?…]["”’»)]?\s*$/u.test(text) ? [] : [{ text: ' …', hit: false }];
  const shown = parts.map(({ text: words, hit }, at) => ({
    text: inOneLine(at === parts.length - 1 ? words.trimEnd() : words),
    hit,
  }));
  return [...before, ...shown, ...after];
}

/** Splits a text in which HIT_START and HIT_END enclose what was found. */
export function readHits(marked: string): TextPart[] {
  const parts: TextPart[] = [];
  for (const [index, piece] of marked.split(HIT_START).entries()) {
    const [inside = '', ...outside] = index === 0 ? ['', piece] : piece.split(HIT_END);
    if (inside) parts.push({ text: inside, hit: true });
    const rest = outside.join('');
    if (rest) parts.push({ text: rest, hit: false });
  }
  return parts;
}
