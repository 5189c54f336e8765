import { cleanText } from '@/lib/text/clean-text';
import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/** The attributes of one start tag, names in lower case, character references decoded. */
export type Attributes = ReadonlyMap<string, string>;

/** What `readHtml` reports, in the order of the source. */
export interface HtmlEvents {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(value: string): void;
}

/** Elements whose content is text to the end tag, and the tokenizer's state for each (HTML Standard, 13.2.6.4.7). */
const TEXT_CONTENT = new Map<string, Tokenizer['state']>([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/** Text inside these is machinery, not something a reader was meant to see. */
const UNREAD = new Set(['title', 'style', 'iframe', 'noembed', 'noframes', 'script']);

/**
 * Reads HTML of any quality in one pass, in time linear in its length, with the tokenizer of the HTML Standard.
 * Comments, doctypes, CDATA, control characters and the content of scripts and styles are left out.
 * It builds no tree, so that nothing in the source can make work out of proportion: misnesting, unclosed tags and
 * foreign content are the listener's to judge, and the listener builds from an allow-list.
 */
export function readHtml(html: string, events: HtmlEvents): void {
  let unread = '';
  const text = (token: Token.CharacterToken) => {
    if (!unread) events.text(cleanText(token.chars));
  };
  const tokenizer: Tokenizer = new Tokenizer(
    {},
    {
      onStartTag(token) {
        const state = TEXT_CONTENT.get(token.tagName);
        if (state !== undefined) tokenizer.state = state;
        if (UNREAD.has(token.tagName)) unread = token.tagName;
        events.open(token.tagName, new Map(token.attrs.map(({ name, value }) => [name, value])));
      },
      onEndTag(token) {
        unread = '';
        events.close(token.tagName);
      },
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
    },
  );
  tokenizer.write(html, true);
}

const decoded = new Map<string, string>();

/** The text that one character reference (`&eacute;`, `&#233;`) stands for; an unknown one stays as it is. */
export function decodeReference(reference: string): string {
  const known = decoded.get(reference);
  if (known !== undefined) return known;
  let value = '';
  readHtml(reference, { open: () => undefined, close: () => undefined, text: (part) => void (value += part) });
  // Only named references are kept: they are a closed list of some two thousand, numbers are not.
  if (value !== reference && !reference.startsWith('&#')) decoded.set(reference, value);
  return value;
}
