import type { Translate } from '@/lib/i18n/translate';
import type { Letter } from './letter';
import { htmlOf } from './letter-html';
import { textOf } from './letter-text';

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

/** Writes a letter out as plain text and as HTML, in the language and direction of `t`. */
export function writeOut(letter: Letter, t: Translate): WrittenMail {
  const subject = subjectLine(letter.subject);
  return { subject, text: textOf(letter), html: htmlOf({ ...letter, subject }, t) };
}
