/** The first element that matches; null without one. */
export const find = <Found extends Element = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Found | null => within.querySelector<Found>(selector);

type Children = readonly (Node | string)[];

/** An element; text among its children is text, never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: Children
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

export const link = (words: string, href: string): HTMLAnchorElement => make('a', { href }, words);

/** What the server's sanitizer made, parsed in a document without scripts. */
export const nodesOf = (html: string): ChildNode[] => [
  ...new DOMParser().parseFromString(html, 'text/html').body.childNodes,
];

const status = make('p', { className: 'visually-hidden', role: 'status' });
document.body.append(status);

/** Says something to those who hear the page. */
export const announce = (words: string): void => status.replaceChildren(words);

/** The comment that a card is: its place on the page is `c<ID>`. */
export const idOf = (card: Element): string => card.id.slice(1);

export const cardOf = (id: string): HTMLElement | null => document.getElementById(`c${id}`);
