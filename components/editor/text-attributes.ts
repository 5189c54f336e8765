import { ARTICLE_SCHEMA } from '@/lib/markup/schemas';

/** Where the syntax tree's name of an attribute is not the one in HTML. */
const HTML_NAMES: Record<string, string> = {
  className: 'class',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
  dateTime: 'datetime',
};

/** The HTML attributes that the sanitizer lets an element of an article keep. */
export function attributeNames(element: string): string[] {
  const attributes = ARTICLE_SCHEMA.attributes ?? {};
  const definitions = [...(attributes['*'] ?? []), ...(attributes[element] ?? [])];
  const names = definitions.map((definition) => (typeof definition === 'string' ? definition : String(definition[0])));
  return [...new Set(names.map((name) => HTML_NAMES[name] ?? name))];
}

type Attributes = Record<string, unknown>;

/** Carries an element's attributes through the editor as they are: what it has no tool for, it must not lose. */
export function carriedAttributes(element: string) {
  const carry = (name: string) => ({
    default: null,
    parseHTML: (from: HTMLElement) => from.getAttribute(name),
    renderHTML: (held: Attributes) => (held[name] === null || held[name] === undefined ? {} : { [name]: held[name] }),
  });
  return Object.fromEntries(attributeNames(element).map((name) => [name, carry(name)]));
}
