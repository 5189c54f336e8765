import { cardOf } from '../page';
import { moveToAnswer } from './answering';
import { readComposer } from './composer';
import { addCount } from './count';
import { keepDraft, placeOfDraft, takeUpDraft } from './draft';
import { showErrors } from './outcome';
import { submit } from './sending';

/** The card whose way to answer it was chosen, in this page; null for a click on anything else, or for another window. */
function cardToAnswer(event: MouseEvent): HTMLElement | null {
  const { target } = event;
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  return target.closest('.comment a[href$="/reply"]')?.closest<HTMLElement>('.comment') ?? null;
}

/** Lets a commenting form grow, count, remember what is written, and post without leaving the page. */
export function enhanceComposer(form: HTMLFormElement): void {
  const composer = readComposer(form);
  if (!composer) return;
  const { field, parent, postButton } = composer;
  const measure = addCount(composer);
  const answer = moveToAnswer(composer, measure);
  postButton.setAttribute('aria-keyshortcuts', 'Control+Enter Meta+Enter');

  form.addEventListener('submit', (event) => void submit(composer, event));
  field.addEventListener('input', () => {
    // What was refused is another text now.
    if (field.getAttribute('aria-invalid') === 'true') showErrors(composer, {});
    measure();
    keepDraft(composer);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit(postButton);
  });
  document.addEventListener('click', (event) => {
    const card = cardToAnswer(event);
    if (!card) return;
    event.preventDefault();
    answer(card);
    field.focus();
  });

  const place = placeOfDraft(composer);
  const begun = place === null ? null : cardOf(place);
  if (field.value) measure();
  else if (begun && !parent.value) answer(begun);
  else {
    takeUpDraft(composer);
    measure();
  }
}
