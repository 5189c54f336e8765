import { find, idOf, make } from '../page';
import { newKey, type Composer } from './composer';
import { leavePlace, takeUpDraft } from './draft';
import { removePreview, showErrors } from './outcome';

/** Lets the form move below a comment, to answer it, and back. Each place has its own text. */
export function moveToAnswer(composer: Composer, changed: () => void): (card: HTMLElement) => void {
  const { form, field, parent, key, words } = composer;
  const [home, end] = [form.parentElement, make('span', { hidden: true })];
  form.after(end);

  function settle(card: HTMLElement | null): void {
    parent.value = card ? idOf(card) : '';
    document.querySelectorAll('.reply-to, .compose-away').forEach((old) => old.remove());
    removePreview();
    showErrors(composer, {});
    key.value = newKey();
    if (card) card.after(form);
    else home?.insertBefore(form, end);
    takeUpDraft(composer);
    changed();
  }

  function goHome(): void {
    leavePlace(composer);
    settle(null);
  }

  /** Where the form was, and is looked for: a way to have it back. */
  function leaveWayBack(): void {
    const back = make('button', { type: 'button', className: 'button button-quiet' }, words.instead);
    back.onclick = () => {
      goHome();
      field.focus();
    };
    end.before(make('p', { className: 'compose-away' }, back));
  }

  return (card) => {
    settle(card);
    const cancel = make('button', { type: 'button', className: 'button button-quiet' }, words.cancel);
    cancel.onclick = () => {
      goHome();
      find('a[href$="/reply"]', card)?.focus();
    };
    const [before = '', after = ''] = words.answering.split('{name}');
    const whom = make('bdi', {}, find('.comment-author', card)?.textContent ?? '');
    form.prepend(make('p', { className: 'reply-to actions' }, make('span', {}, before, whom, after), cancel));
    leaveWayBack();
  };
}
