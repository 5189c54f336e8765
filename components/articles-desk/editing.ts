import type { ActionRefusal } from '@/lib/actions';
import type { FieldErrors } from '@/lib/errors';

export type Status = 'draft' | 'scheduled' | 'published' | 'unpublished';

/** An article as the editor opens it; a new one has no id and revision 0. */
export type OpenedArticle = {
  id: string | null;
  revision: number;
  status: Status;
  path: string | null;
  /** When it went, or goes, public, as people read it. */
  moment: string | null;
  commentsClosed: boolean;
};

/** `again`: what may work when it is asked for once more, because nothing was wrong with it. */
export type Message = { kind: 'done'; text: string } | { kind: 'refused'; text: string; again: string | null } | null;

/** Where the editing of one article stands. */
export type Editing = OpenedArticle & {
  /** Rises with every change to the text; what was sent at a lower number is not all there is. */
  changes: number;
  savedChanges: number;
  /** What is being done at the moment. */
  busy: string | null;
  message: Message;
  fields: FieldErrors;
  /** When the text was last saved from this page, as people read it. */
  savedAt: string | null;
};

export type EditingEvent =
  | { type: 'changed' }
  | { type: 'began'; what: string }
  | { type: 'refused'; refusal: Pick<ActionRefusal, 'message' | 'fields'> & { code?: ActionRefusal['code'] } }
  | { type: 'saved'; id: string; revision: number; savedAt: string; upTo: number }
  | { type: 'became'; with: Partial<OpenedArticle>; say: string }
  | { type: 'finished'; say?: string };

export function openEditing(article: OpenedArticle): Editing {
  return { ...article, changes: 0, savedChanges: 0, busy: null, message: null, fields: {}, savedAt: null };
}

/** True when there is text here that the site does not have. */
export function isUnsaved({ changes, savedChanges }: Editing): boolean {
  return changes > savedChanges;
}

/** What an event makes of the editing. Saying something ends what was being done. */
export function afterEvent(state: Editing, event: EditingEvent): Editing {
  switch (event.type) {
    case 'changed':
      return { ...state, changes: state.changes + 1, message: state.message?.kind === 'done' ? null : state.message };
    case 'began':
      return { ...state, busy: event.what, message: null, fields: {} };
    case 'refused':
      return {
        ...state,
        busy: null,
        message: {
          kind: 'refused',
          text: state.busy === 'save' ? `Not saved: ${event.refusal.message}` : event.refusal.message,
          again: (event.refusal.code ?? 'unavailable') === 'unavailable' ? state.busy : null,
        },
        fields: event.refusal.fields,
      };
    case 'saved':
      return {
        ...state,
        ...{ id: event.id, revision: event.revision, savedAt: event.savedAt, savedChanges: event.upTo },
      };
    case 'became':
      return { ...state, ...event.with, busy: null, message: { kind: 'done', text: event.say } };
    case 'finished':
      return { ...state, busy: null, message: event.say ? { kind: 'done', text: event.say } : state.message };
  }
}

/** How far the text on the page is from the text on the site, in words. */
export function saveWords(state: Editing, openedWith: string | null): string {
  const { busy, message, savedAt } = state;
  if (busy) return busy === 'save' ? 'Saving…' : 'One moment…';
  if (message?.kind === 'done') return message.text;
  const last = savedAt ?? openedWith;
  if (isUnsaved(state)) return last ? `Changed since ${last}` : 'Not saved yet';
  if (savedAt) return `Saved ${savedAt}`;
  return openedWith ? `Last saved ${openedWith}` : 'Nothing to save yet';
}

/** The names in a field of labels, between commas, each once. */
export function readLabels(text: string): string[] {
  const names = text.split(',').map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(names.filter(Boolean))];
}
