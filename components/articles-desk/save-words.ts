import { isUnsaved, type Editing, type Status } from './editing';

/** The button that saves, by where the article stands. */
export const SAVE_WORDS: Record<Status, string> = {
  draft: 'Save draft',
  unpublished: 'Save draft',
  scheduled: 'Save changes',
  published: 'Update',
};

/** How far the text on the page is from the text on the site, in words. */
export function saveWords(state: Editing, openedWith: string | null): string {
  const { busy, byItself, message, savedAt, status } = state;
  if (busy) return busy === 'save' ? 'Saving…' : 'One moment…';
  if (byItself === 'saving') return 'Saving…';
  if (message?.kind === 'done') return message.text;
  const last = savedAt ?? openedWith;
  if (isUnsaved(state)) {
    if (byItself === 'unreachable') return 'Not saved: no connection. Your words are kept in this tab.';
    if (byItself === 'stopped' || byItself === 'refused') return 'Not saved. Your words are kept in this tab.';
    if (!last) return 'Not saved yet';
    // Only drafts are saved by themselves: nothing reaches readers that nobody sent to them.
    return `Changed since ${last}${status === 'draft' ? '' : `. Kept in this tab until you press “${SAVE_WORDS[status]}”.`}`;
  }
  if (savedAt) return `Saved ${savedAt}`;
  return openedWith ? `Last saved ${openedWith}` : 'Nothing to save yet';
}

/** Whether the text that is only here could not be saved by itself. */
export function isInTrouble({ byItself }: Editing): boolean {
  return byItself !== 'on' && byItself !== 'saving';
}

/** Whether these words are worth an interruption: what somebody asked for, and what went wrong; not every few seconds. */
export function areWordsWorthHearing(state: Editing): boolean {
  if (state.busy || state.message) return true;
  if (state.byItself === 'saving') return false;
  return isUnsaved(state) ? isInTrouble(state) : state.wasAsked;
}
