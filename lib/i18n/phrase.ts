import type { ArgumentName, MessageId, Value } from './messages';

/** Something said, in no language yet: plain data that may travel from a command to the page that says it. */
export type Phrase = { readonly id: MessageId; readonly values?: Readonly<Record<string, Value | Phrase>> };

/** A phrase, or a text that is said as it is: what a person wrote, or the desk's English. */
export type Text = string | Phrase;

type PhraseGiven<Id extends MessageId> = [ArgumentName<Id>] extends [never]
  ? []
  : [values: { readonly [Name in ArgumentName<Id>]: Value | Phrase }];

/** Names a message and what its text asks for, for whoever knows the reader's language to say. */
export function phrase<Id extends MessageId>(id: Id, ...[values]: PhraseGiven<Id>): Phrase {
  return values ? { id, values } : { id };
}
