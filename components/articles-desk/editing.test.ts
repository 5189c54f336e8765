import { describe, expect, it } from 'vitest';
import { afterEvent, isUnsaved, readLabels, refusedFields } from './editing';
import { after, saved } from '@/test/editing-events';

describe('editing', () => {
  it('is saved when everything up to the last change was', () => {
    const typing = after({ type: 'changed' }, { type: 'began', what: 'save' });
    expect(isUnsaved(typing)).toBe(true);
    const done = afterEvent(typing, saved(typing.changes));
    expect([isUnsaved(done), done.id, done.revision]).toEqual([false, 'a', 1]);
  });

  it('stays unsaved when something was typed while it was being saved', () => {
    const state = after({ type: 'changed' }, { type: 'began', what: 'save' }, { type: 'changed' }, saved(1), {
      type: 'finished',
    });
    expect(isUnsaved(state)).toBe(true);
  });

  it('keeps a refusal in sight while the writer mends it, and puts it away at the next try', () => {
    const refused = after({ type: 'refused', refusal: { message: 'No title.', fields: { title: 'Give it one.' } } });
    const mending = afterEvent(refused, { type: 'changed' });
    expect([mending.message?.text, mending.fields.title]).toEqual(['No title.', 'Give it one.']);
    expect(afterEvent(mending, { type: 'began', what: 'publish' })).toMatchObject({ message: null, fields: {} });
  });

  it('forgets what was wrong with a field once it is right, and the rest once nothing is wrong', () => {
    const fields = { title: 'Give it one.', 'labels.1': 'Too long.' };
    const refused = after({ type: 'refused', refusal: { code: 'invalid', message: 'Give it one.', fields } });
    const blank = afterEvent(refused, { type: 'changed', field: 'title', isFine: false });
    expect(blank.fields).toEqual(fields);
    const titled = afterEvent(blank, { type: 'changed', field: 'title' });
    expect(refusedFields(titled)).toBe(refusedFields(refused));
    expect(titled).toMatchObject({ fields: { 'labels.1': 'Too long.' }, message: { text: 'Too long.' } });
    expect(afterEvent(titled, { type: 'changed', field: 'labels' })).toMatchObject({ fields: {}, message: null });
  });

  it('tries again by itself what may work later, and stops at what somebody has to look at', () => {
    const lost = after({ type: 'changed' }, { type: 'savesByItself' }, { type: 'notSavedByItself', refusal: null });
    expect([lost.byItself, lost.message]).toEqual(['unreachable', null]);
    const refusal = { code: 'conflict' as const, message: 'Ann was first.', fields: {} };
    const late = afterEvent(lost, { type: 'notSavedByItself', refusal });
    expect(late).toMatchObject({ byItself: 'stopped', message: { text: 'Not saved: Ann was first.', byItself: true } });
    const out = { code: 'unauthenticated' as const, message: 'You are signed out.', fields: {} };
    const signedOut = afterEvent(lost, { type: 'notSavedByItself', refusal: out });
    expect(signedOut.byItself).toBe('refused');
    expect(afterEvent(signedOut, { type: 'changed' }).byItself).toBe('on');
    expect(afterEvent(signedOut, saved(1, true))).toMatchObject({ message: null, byItself: 'on' });
  });

  it('says what was not saved and why, and what may be tried again', () => {
    const saving = after({ type: 'changed' }, { type: 'began', what: 'save' });
    const lost = afterEvent(saving, { type: 'refused', refusal: { message: 'No answer.', fields: {} } });
    expect(lost.message).toMatchObject({ kind: 'refused', text: 'Not saved: No answer.', again: 'save' });
    const refused = { code: 'conflict' as const, message: 'Ann was first.', fields: {} };
    expect(afterEvent(saving, { type: 'refused', refusal: refused }).message).toMatchObject({ again: null });
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
