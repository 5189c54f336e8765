import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent, Root } from 'hast';

/** A mail before it is written out: the text and the HTML say the same, because both are made from this. */
export type Letter = {
  subject: string;
  paragraphs: string[];
  action?: { label: string; url: string };
  /** Said small, below the rest. */
  footnotes: string[];
};

export type WrittenMail = { subject: string; text: string; html: string };

const SUBJECT_MAX = 150; // characters; RFC 5322, 2.1.1 allows 998 a line, readers see about 60

/** One line without controls (C0, C1, bidirectional overrides), so that no header can begin inside it. */
export function subjectLine(text: string): string {
  const clean = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = [...clean];
  return characters.length > SUBJECT_MAX ? `${characters.slice(0, SUBJECT_MAX - 1).join('')}…` : clean;
}

function element(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}

function paragraph(text: string, properties: Element['properties'] = {}): Element {
  const lines = text.split('\n').flatMap<ElementContent>((line, index) => {
    const value: ElementContent = { type: 'text', value: line };
    return index === 0 ? [value] : [element('br', []), value];
  });
  return element('p', lines, { dir: 'auto', ...properties });
}

function html(letter: Letter, language: string): string {
  const { action } = letter;
  const link = action && element('a', [{ type: 'text', value: action.label }], { href: action.url });
  const body = element('body', [
    ...letter.paragraphs.map((text) => paragraph(text)),
    ...(action && link ? [element('p', [link]), paragraph(action.url, { style: 'word-break:break-all' })] : []),
    ...letter.footnotes.map((text) => paragraph(text, { style: 'color:#666;font-size:smaller' })),
  ]);
  const head = element('head', [element('meta', [], { charSet: 'utf-8' })]);
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, element('html', [head, body], { lang: language })],
  };
  return toHtml(root);
}

/** Writes a letter out as plain text and as HTML that loads nothing from anywhere; the serializer escapes everything. */
export function writeOut(letter: Letter, language = 'en'): WrittenMail {
  const { action } = letter;
  const parts = [
    ...letter.paragraphs,
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    '-- ',
    ...letter.footnotes,
  ];
  return { subject: subjectLine(letter.subject), text: `${parts.join('\n\n')}\n`, html: html(letter, language) };
}
