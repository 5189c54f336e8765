import { accounts } from './en/accounts';
import { comments } from './en/comments';
import { compose } from './en/compose';
import { errors } from './en/errors';
import { feeds } from './en/feeds';
import { forms } from './en/forms';
import { layout } from './en/layout';
import { mails } from './en/mails';
import { reading } from './en/reading';
import { spanish } from './es/messages';
import { hebrew } from './he/messages';

/** Every message, in the language that the product is written in. The other languages have the same ids. */
export const english = {
  ...accounts,
  ...comments,
  ...compose,
  ...errors,
  ...feeds,
  ...forms,
  ...layout,
  ...mails,
  ...reading,
};

export type English = typeof english;
export type MessageId = keyof English;
/** A whole language: ICU MessageFormat by id. */
export type Messages = Readonly<Record<MessageId, string>>;

/** The languages that are spoken, by the first part of their tag (BCP 47). */
export const LANGUAGES: Readonly<Record<string, Messages>> = { en: english, he: hebrew, es: spanish };

// What a text asks for, read from its type: the word after each `{`, unless it is the text of a plural's branch (which
// has a space, a capital or a `#` in it), and the name of each tag.
type Head<Text> = Text extends `${infer A},${string}`
  ? A extends `${infer B}}${string}`
    ? B
    : A
  : Text extends `${infer A}}${string}`
    ? A
    : never;
type Word<Text> = Text extends `${string} ${string}` | ''
  ? never
  : Text extends Capitalize<Text & string>
    ? never
    : Text;
type Arguments<Text, Found = never> = Text extends `${string}{${infer Rest}`
  ? Arguments<Rest, Found | Word<Head<Rest>>>
  : Found;
type Tags<Text, Found = never> = Text extends `${string}</${infer Name}>${infer Rest}`
  ? Tags<Rest, Found | Name>
  : Found;

export type ArgumentName<Id extends MessageId> = Arguments<English[Id]> & string;
export type TagName<Id extends MessageId> = Tags<English[Id]> & string;

export type Value = string | number | Date;
/** What a message's text asks for, by name. */
export type Values<Id extends MessageId> = { readonly [Name in ArgumentName<Id>]: Value };
/** No second argument for a text that asks for nothing. */
export type Given<Id extends MessageId> = [ArgumentName<Id>] extends [never] ? [] : [values: Values<Id>];
