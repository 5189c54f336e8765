import { expect, it } from 'vitest';
import { afterEvent } from './editing';
import { after, fresh, saved } from '@/test/editing-events';
import { areWordsWorthHearing, saveWords } from './save-words';

it('says in words how far the page is from what the site has', () => {
  expect(saveWords(fresh, null)).toBe('Nothing to save yet');
  expect(saveWords(fresh, '3 May 2026')).toBe('Last saved 3 May 2026');
  const typing = after({ type: 'changed' });
  expect(saveWords(typing, null)).toBe('Not saved yet');
  const done = afterEvent(typing, saved(1));
  expect(saveWords(done, null)).toBe('Saved 14:03');
  expect(saveWords(afterEvent(done, { type: 'changed' }), null)).toBe('Changed since 14:03');
  expect(saveWords(after({ type: 'began', what: 'save' }), null)).toBe('Saving…');
});

it('says where the words are that the site does not have', () => {
  const published = { ...after({ type: 'changed' }), status: 'published' as const };
  expect(saveWords(published, '14:03')).toBe('Changed since 14:03. Kept in this tab until you press “Update”.');
  const lost = afterEvent(after({ type: 'changed' }), { type: 'notSavedByItself', refusal: null });
  expect(saveWords(lost, '14:03')).toBe('Not saved: no connection. Your words are kept in this tab.');
});

it('speaks up when somebody asked or something is wrong, and not every few seconds', () => {
  const typing = after({ type: 'changed' });
  const saving = afterEvent(typing, { type: 'savesByItself' });
  for (const quiet of [typing, saving, afterEvent(saving, saved(1, true))])
    expect(areWordsWorthHearing(quiet)).toBe(false);
  const lost = afterEvent(saving, { type: 'notSavedByItself', refusal: null });
  for (const worth of [lost, afterEvent(typing, saved(1)), after({ type: 'began', what: 'save' })])
    expect(areWordsWorthHearing(worth)).toBe(true);
});
