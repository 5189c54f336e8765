import { afterEvent, openEditing, type Editing, type EditingEvent } from '@/components/articles-desk/editing';

/** For tests: a new article, and what events make of it. */
export const fresh = openEditing({
  ...{ id: null, revision: 0, status: 'draft', path: null, offered: null, moment: null, commentsClosed: false },
});

export const after = (...events: EditingEvent[]): Editing => events.reduce(afterEvent, fresh);

export const saved = (upTo: number, byItself = false): EditingEvent => ({
  ...{ type: 'saved', id: 'a', revision: 1, savedAt: '14:03', offered: null, upTo, byItself },
});
