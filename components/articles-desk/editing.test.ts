import { describe, expect, it } from 'vitest';
import { afterEvent, isUnsaved, openEditing, readLabels, saveWords, type EditingEvent } from './editing';

const fresh = openEditing({ id: null, revision: 0, status: 'draft', path: null, moment: null, commentsClosed: false });
const after = (...events: EditingEvent[]) => events.reduce(afterEvent, fresh);

describe('editing', () => {
  it('is saved when everything up to the last change was', () => {
    const typing = after({ type: 'changed' }, { type: 'began', what: 'save' });
    expect(isUnsaved(typing)).toBe(true);
    const saved = afterEvent(typing, { type: 'saved', id: 'a', revision: 1, savedAt: '14:03', upTo: typing.changes });
    expect([isUnsaved(saved), saved.id, saved.revision]).toEqual([false, 'a', 1]);
  });

  it('stays unsaved when something was typed while it was being saved', () => {
    const state = after(
      { type: 'changed' },
      { type: 'began', what: 'save' },
      { type: 'changed' },
      { type: 'saved', id: 'a', revision: 1, savedAt: '14:03', upTo: 1 },
      { type: 'finished' },
    );
    expect(isUnsaved(state)).toBe(true);
  });

  it('keeps a refusal in sight while the writer mends it, and puts it away at the next try', () => {
    const refused = after({ type: 'refused', refusal: { message: 'No title.', fields: { title: 'Give it one.' } } });
    const mending = afterEvent(refused, { type: 'changed' });
    expect([mending.message?.text, mending.fields.title]).toEqual(['No title.', 'Give it one.']);
    expect(afterEvent(mending, { type: 'began', what: 'publish' })).toMatchObject({ message: null, fields: {} });
  });

  it('says what was not saved and why, and what may be tried again', () => {
    const saving = after({ type: 'changed' }, { type: 'began', what: 'save' });
    const lost = afterEvent(saving, { type: 'refused', refusal: { message: 'No answer.', fields: {} } });
    expect(lost.message).toEqual({ kind: 'refused', text: 'Not saved: No answer.', again: 'save' });
    const refused = { code: 'conflict' as const, message: 'Ann was first.', fields: {} };
    expect(afterEvent(saving, { type: 'refused', refusal: refused }).message).toMatchObject({ again: null });
  });

  it('says in words how far the page is from what the site has', () => {
    expect(saveWords(fresh, null)).toBe('Nothing to save yet');
    expect(saveWords(fresh, '3 May 2026')).toBe('Last saved 3 May 2026');
    const typing = after({ type: 'changed' });
    expect(saveWords(typing, null)).toBe('Not saved yet');
    const saved = afterEvent(typing, { type: 'saved', id: 'a', revision: 1, savedAt: '14:03', upTo: 1 });
    expect(saveWords(saved, null)).toBe('Saved 14:03');
    expect(saveWords(afterEvent(saved, { type: 'changed' }), null)).toBe('Changed since 14:03');
    expect(saveWords(after({ type: 'began', what: 'save' }), null)).toBe('Saving…');
  });

  it('takes on what became of the article', () => {
    const state = after({ type: 'became', with: { status: 'published', path: '/2026/03/a' }, say: 'Published.' });
    expect(state).toMatchObject({ status: 'published', path: '/2026/03/a', message: { kind: 'done' } });
    expect(afterEvent(state, { type: 'changed' }).message).toBeNull();
  });
});

it('reads labels between commas, each once', () => {
  expect(readLabels(' River,  Town   hall, , River,')).toEqual(['River', 'Town hall']);
});
