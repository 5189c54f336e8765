import { IntlMessageFormat } from 'intl-messageformat';
import { createElement, Fragment, type ReactNode } from 'react';
import { directionOf } from './direction';
import {
  english,
  LANGUAGES,
  type ArgumentName,
  type Given,
  type MessageId,
  type Messages,
  type TagName,
  type Value,
} from './messages';
import type { Phrase, Text } from './phrase';

type Wrap = (words: ReactNode) => ReactNode;
type RichGiven<Id extends MessageId> = {
  readonly [Name in TagName<Id>]: Wrap;
} & { readonly [Name in Exclude<ArgumentName<Id>, TagName<Id>>]: ReactNode };

/** Says messages in one language. */
export type Translate = {
  /** The message as plain text. */
  <Id extends MessageId>(id: Id, ...given: Given<Id>): string;
  /** A message with markup inside: `<link>…</link>` in its text is given to `link`; an argument may be an element. */
  rich: <Id extends MessageId>(id: Id, given: RichGiven<Id>) => ReactNode;
  /** A phrase that came from a command; a text stays as it is. */
  say: (text: Text) => string;
  /** A list of names as the language writes it: `A, B and C`. */
  list: (items: readonly string[]) => string;
  /** The language that is spoken (BCP 47): the site's, or English where the site's has no messages. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
};

const translators = new Map<string, Translate>();

/**
 * The speaker of a site's language; of English for one without messages. Made once for each language, its texts parsed
 * when they are first said.
 */
export function translate(language: string): Translate {
  const known = translators.get(language) ?? makeTranslate(language);
  translators.set(language, known);
  return known;
}

function makeTranslate(wanted: string): Translate {
  const messages: Messages | undefined = LANGUAGES[wanted.toLowerCase().split('-')[0] ?? ''];
  const language = messages ? wanted : 'en';
  const texts = messages ?? english;
  const plain = new Map<MessageId, IntlMessageFormat>();
  const tagged = new Map<MessageId, IntlMessageFormat>();

  const parsed = (id: MessageId, ignoreTag: boolean): IntlMessageFormat => {
    const formats = ignoreTag ? plain : tagged;
    const known = formats.get(id) ?? new IntlMessageFormat(texts[id], language, undefined, { ignoreTag });
    formats.set(id, known);
    return known;
  };
  const format = (id: MessageId, values?: Readonly<Record<string, Value | Phrase>>): string => {
    const said = Object.entries(values ?? {}).map(([name, value]) => [name, isPhrase(value) ? say(value) : value]);
    return String(parsed(id, true).format(Object.fromEntries(said)));
  };
  const say = (text: Text): string => (typeof text === 'string' ? text : format(text.id, text.values));
  const rich = (id: MessageId, given: Record<string, ReactNode | Wrap>): ReactNode => {
    const parts = parsed(id, false).format<ReactNode>(
      Object.fromEntries(
        Object.entries(given).map(([name, value]) => [
          name,
          typeof value === 'function' ? (words: ReactNode[]) => value(together(words)) : value,
        ]),
      ),
    );
    return together(Array.isArray(parts) ? parts : [parts]);
  };
  const names = new Intl.ListFormat(language, { type: 'conjunction' });
  return Object.assign((id: MessageId, values?: Record<string, Value>) => format(id, values), {
    rich,
    say,
    list: (items: readonly string[]) => names.format(items),
    language,
    direction: directionOf(language),
  });
}

const isPhrase = (value: Value | Phrase): value is Phrase =>
  typeof value === 'object' && !(value instanceof Date) && 'id' in value;

const together = (nodes: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...nodes);
