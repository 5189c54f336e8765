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

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

function paragraph(text: string, style = ''): string {
  const lines = escaped(text).replaceAll('\n', '<br>');
  return `<p dir="auto"${style && ` style="${style}"`}>${lines}</p>`;
}

/** Mail is not a page: it takes no part in the site's markup, holds no text but paragraphs, and loads nothing. */
function html({ paragraphs, action, footnotes }: Letter): string {
  const link = action
    ? [
        `<p><a href="${escaped(action.url)}">${escaped(action.label)}</a></p>`,
        paragraph(action.url, 'word-break:break-all'),
      ]
    : [];
  const body = [
    ...paragraphs.map((text) => paragraph(text)),
    ...link,
    ...footnotes.map((text) => paragraph(text, 'color:#666;font-size:smaller')),
  ];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body.join('')}</body></html>`;
}

/** Writes a letter out as plain text and as HTML. */
export function writeOut(letter: Letter): WrittenMail {
  const { action } = letter;
  const parts = [
    ...letter.paragraphs,
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    '-- ',
    ...letter.footnotes,
  ];
  return { subject: subjectLine(letter.subject), text: `${parts.join('\n\n')}\n`, html: html(letter) };
}
