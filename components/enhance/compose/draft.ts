import { draftName, forget, recall, remember } from '../memory';
import { find, make } from '../page';
import type { Composer } from './composer';

type Draft = { body: string; key: string };

const whereName = ({ article }: Composer) => draftName(article);
const nameAt = ({ article, parent }: Composer) => draftName(`${article} ${parent.value}`);

const removeNote = (form: HTMLFormElement) => find('.draft-note', form)?.remove();

/** Remembers what is written at this place, and that this is the place. */
export function keepDraft(composer: Composer): void {
  const { form, field, key, parent } = composer;
  removeNote(form);
  if (field.value) remember(nameAt(composer), { body: field.value, key: key.value } satisfies Draft);
  else forget(nameAt(composer));
  if (parent.value) remember(whereName(composer), parent.value);
  else leavePlace(composer);
}

/** Takes up what was written at this place before. */
export function takeUpDraft(composer: Composer): void {
  const { form, field, key, words } = composer;
  const draft = recall<Draft>(nameAt(composer));
  if (draft) key.value = draft.key;
  field.value = draft?.body ?? '';
  removeNote(form);
  if (draft) field.after(make('p', { className: 'hint draft-note' }, words.restored));
}

/** The comment below which a text was begun; null without one. */
export function placeOfDraft(composer: Composer): string | null {
  const place = recall<string>(whereName(composer));
  return place !== null && recall<Draft>(`${whereName(composer)} ${place}`) ? place : null;
}

export const leavePlace = (composer: Composer): void => forget(whereName(composer));

/** What was posted is no draft any more. */
export function dropDraft(composer: Composer): void {
  forget(nameAt(composer));
  leavePlace(composer);
}
