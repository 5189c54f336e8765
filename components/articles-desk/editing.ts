import type { ActionRefusal } from '@/lib/actions';
import type { FieldErrors } from '@/lib/errors';

export type Status = 'draft' | 'scheduled' | 'published' | 'unpublished';

/** The address that a draft would get, and why it cannot have it. */
export type OfferedAddress = { path: string; problem: string | null };

/** An article as the editor opens it; a new one has no id and revision 0. */
export type OpenedArticle = {
  id: string | null;
  revision: number;
  status: Status;
  path: string | null;
  /** Null for a new article, and for one that has its address. */
  offered: OfferedAddress | null;
  /** When it went, or goes, public, as people read it. */
  moment: string | null;
  commentsClosed: boolean;
};

export type Refusal = Pick<ActionRefusal, 'message' | 'fields'> & { code?: ActionRefusal['code'] };

/**
 * `again`: what may work when it is asked for once more, because nothing was wrong with it. `canTakeBack`: what was done
 * can be undone at once. `byItself`: nobody asked for what was refused, so it must not move anybody's cursor.
 */
export type Message =
  | { kind: 'done'; text: string; canTakeBack?: boolean }
  | {
      kind: 'refused';
      text: string;
      again: string | null;
      about: string | null;
      byItself: boolean;
      fields: FieldErrors;
    }
  | null;

/** How the text is saved without being asked. `refused`: as it is; once it is another it may be taken. `stopped`: whatever it is. */
export type SavingByItself = 'on' | 'saving' | 'unreachable' | 'refused' | 'stopped';

/** Where the editing of one article stands. */
export type Editing = OpenedArticle & {
  /** Rises with every change to the text; what was sent at a lower number is not all there is. */
  changes: number;
  savedChanges: number;
  /** What is being done at the moment. */
  busy: string | null;
  byItself: SavingByItself;
  message: Message;
  fields: FieldErrors;
  /** When the text was last saved from this page, as people read it. */
  savedAt: string | null;
  /** Whether somebody asked for the last save. */
  wasAsked: boolean;
};

export type EditingEvent =
  | { type: 'changed'; field?: string; isFine?: boolean }
  | { type: 'mended'; field: string }
  | { type: 'began'; what: string }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'savesByItself' }
  | { type: 'nothingToSave' }
  | { type: 'notSavedByItself'; refusal: Refusal | null }
  | {
      type: 'saved';
      id: string;
      revision: number;
      savedAt: string;
      offered: OfferedAddress | null;
      upTo: number;
      byItself: boolean;
    }
  | { type: 'became'; with: Partial<OpenedArticle>; say: string; canTakeBack?: boolean }
  | { type: 'finished'; say?: string };

export function openEditing(article: OpenedArticle): Editing {
  return {
    ...{ ...article, changes: 0, savedChanges: 0, busy: null, byItself: 'on' },
    ...{ message: null, fields: {}, savedAt: null, wasAsked: false },
  };
}

/** True when there is text here that the site does not have. */
export function isUnsaved({ changes, savedChanges }: Pick<Editing, 'changes' | 'savedChanges'>): boolean {
  return changes > savedChanges;
}

const NONE: FieldErrors = {};

/**
 * The fields that somebody's wish was refused for, the same as long as they mend them: whoever was refused is led there
 * once. When nobody asked, what is wrong is said beside its field, and nothing on the page moves.
 */
export function refusedFields({ message }: Pick<Editing, 'message'>): FieldErrors {
  return message?.kind === 'refused' && !message.byItself ? message.fields : NONE;
}

const NOT_DONE: Partial<Record<string, string>> = {
  save: 'Not saved: ',
  publish: 'Not published: ',
  schedule: 'Not scheduled: ',
};

const notDone = (about: string | null) => NOT_DONE[about ?? ''] ?? '';

/** Takes away what was said of a field. Of the whole, what is said is about the first field that is left, if any is. */
function withoutError(state: Editing, field: string): Editing {
  const left = Object.entries(state.fields).filter(([name]) => name.split('.')[0] !== field);
  if (left.length === Object.keys(state.fields).length) return state;
  const [first] = left;
  const { message } = state;
  const stays = first && message?.kind === 'refused' && { ...message, text: `${notDone(message.about)}${first[1]}` };
  return { ...state, fields: Object.fromEntries(left), message: stays || null };
}

function refused(state: Editing, { message, fields, code = 'unavailable' }: Refusal, byItself: boolean): Editing {
  const about = byItself ? 'save' : state.busy;
  const text = `${notDone(about)}${message}`;
  const again = code === 'unavailable' ? about : null;
  return { ...state, fields, message: { kind: 'refused', text, again, about, byItself, fields } };
}

/** Refusals that no other text can change. */
const FINAL: readonly (string | undefined)[] = ['conflict', 'forbidden', 'not_found'];

/** What an event makes of the editing. Saying something ends what was being done. */
export function afterEvent(state: Editing, event: EditingEvent): Editing {
  switch (event.type) {
    case 'changed': {
      const message = state.message?.kind === 'done' ? null : state.message;
      const byItself = state.byItself === 'refused' ? 'on' : state.byItself;
      const changed = { ...state, changes: state.changes + 1, byItself, message };
      return event.field && event.isFine !== false ? withoutError(changed, event.field) : changed;
    }
    case 'mended':
      return withoutError(state, event.field);
    case 'began':
      return { ...state, busy: event.what, message: null, fields: {} };
    case 'refused': {
      const byItself = FINAL.includes(event.refusal.code) && state.busy === 'save' ? 'stopped' : state.byItself;
      return { ...refused(state, event.refusal, false), busy: null, byItself };
    }
    case 'savesByItself':
      return { ...state, byItself: 'saving' };
    case 'nothingToSave':
      return { ...state, byItself: 'on', savedChanges: state.changes };
    case 'notSavedByItself': {
      const { refusal } = event;
      if (!refusal || refusal.code === 'unavailable') return { ...state, byItself: 'unreachable' };
      return { ...refused(state, refusal, true), byItself: FINAL.includes(refusal.code) ? 'stopped' : 'refused' };
    }
    case 'saved': {
      const { id, revision, savedAt, offered, upTo } = event;
      const wasAboutIt = state.message?.kind === 'refused' && state.message.about === 'save';
      return {
        ...state,
        ...{ id, revision, savedAt, offered, savedChanges: upTo, byItself: 'on', wasAsked: !event.byItself },
        ...(wasAboutIt && { message: null, fields: {} }),
      };
    }
    case 'became': {
      const message = { kind: 'done' as const, text: event.say, canTakeBack: event.canTakeBack ?? false };
      return { ...state, ...event.with, busy: null, message };
    }
    case 'finished':
      return { ...state, busy: null, message: event.say ? { kind: 'done', text: event.say } : state.message };
  }
}

/** The names in a field of labels, between commas, each once. */
export function readLabels(text: string): string[] {
  const names = text.split(',').map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(names.filter(Boolean))];
}
