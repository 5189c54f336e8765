// XML 1.0 (fifth edition), 2.2: what a document may hold at all; half a surrogate pair is not among it.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML holds it, in an element or an attribute: escaped once, without the characters that XML forbids. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** XML that is finished, as opposed to text that still needs escaping. */
export class Xml {
  constructor(readonly markup: string) {}
  toString(): string {
    return this.markup;
  }
}

type Value = Xml | string | null | false | readonly (Xml | null | false)[];

/** A template tag: text put into it is escaped, XML and lists of XML are not, null and false leave nothing. */
export function xml(strings: TemplateStringsArray, ...values: Value[]): Xml {
  const shown = values.map((value) => {
    if (value === null || value === false) return '';
    if (value instanceof Xml) return value.markup;
    return typeof value === 'string' ? escapeXml(value) : value.filter((part) => part instanceof Xml).join('');
  });
  return new Xml(String.raw({ raw: strings }, ...shown));
}
