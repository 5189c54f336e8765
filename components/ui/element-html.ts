import { Fragment, isValidElement, type ReactNode } from 'react';

export type Props = Readonly<Record<string, unknown>>;

/** What an element has inside it and on it: `inner` is HTML that stands in place of its children. */
export type ReadProps = (props: Props) => { inner?: string | undefined; attributes: Props; children?: ReactNode };

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);
const SAME = ['autoComplete', 'dateTime', 'dir', 'href', 'id', 'lang', 'rel', 'role', 'title', 'type'];
/** Attributes whose value is text, by their names in React. */
const TEXTS: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['htmlFor', 'for'],
  ...SAME.map((name) => [name, name] as const),
]);
/** Attributes that are there or not. */
const SWITCHES: ReadonlySet<string> = new Set(['hidden', 'open']);
const OWN = /^(?:aria|data)-[a-z-]+$/;
const ENTITIES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
};

const escapeSigns = (text: string) => text.replace(/["&'<>]/g, (sign) => ENTITIES[sign] ?? '');

function attributeHtml(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (SWITCHES.has(name) && typeof value === 'boolean') return value ? ` ${name}=""` : '';
  const isOwn = OWN.test(name);
  const written = isOwn ? name : TEXTS.get(name);
  const isText = typeof value === 'string' || typeof value === 'number' || (isOwn && typeof value === 'boolean');
  if (written === undefined || !isText) throw new TypeError(`Only React can write an element with ${name}`);
  return ` ${written}="${escapeSigns(String(value))}"`;
}

function tagHtml(tag: string, props: Props, read: ReadProps): string {
  const { inner, attributes, children } = read(props);
  let html = `<${tag}`;
  for (const name in attributes) html += attributeHtml(name, attributes[name]);
  return VOID.has(tag) ? `${html}/>` : `${html}>${inner ?? elementHtml(children, read)}</${tag}>`;
}

/**
 * The HTML text of elements, as `renderToStaticMarkup` of react-dom writes it, for components that are plain functions:
 * no hooks, no promises, no contexts, no event handlers, and attributes of the few kinds that are named here. All text is
 * escaped; `read` alone says what is HTML already.
 * @throws {TypeError} for anything else, which is React's own to write
 */
export function elementHtml(node: ReactNode, read: ReadProps): string {
  if (typeof node === 'string') return escapeSigns(node);
  if (typeof node === 'number') return String(node);
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) {
    let html = '';
    for (const part of node as readonly ReactNode[]) html += elementHtml(part, read);
    return html;
  }
  if (!isValidElement<Props>(node)) throw new TypeError('Only React can write a node that is no element');
  const { type, props } = node;
  if (typeof type === 'string') return tagHtml(type, props, read);
  if (type === Fragment) return elementHtml(props.children as ReactNode, read);
  if (typeof type !== 'function') throw new TypeError('Only React can write an element of this kind');
  return elementHtml((type as (props: Props) => ReactNode)(props), read);
}
