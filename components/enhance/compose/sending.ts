import { go } from '../going';
import { announce } from '../page';
import { newKey, type Composer } from './composer';
import { dropDraft } from './draft';
import { showErrors, showPreview, type Errors } from './outcome';

/** What the endpoint answers a script. */
type Answer = { redirect?: string; errors?: Errors; step?: string; values?: { preview?: string } };

async function post({ form, words }: Composer, { name, value }: HTMLButtonElement): Promise<Answer> {
  const body = new URLSearchParams();
  for (const [field, text] of new FormData(form)) if (typeof text === 'string') body.append(field, text);
  body.set(name, value);
  // Not form.action: the buttons are named so.
  const url = form.getAttribute('action') ?? '';
  try {
    const answer = await fetch(url, { method: 'POST', body, headers: { accept: 'application/json' } });
    return (await answer.json()) as Answer;
  } catch {
    // Out of reach, or something before the site answered in its place, which is not JSON: to the writer it is the same.
    return { errors: { '': words.unreachable } };
  }
}

/** What was posted is not to be posted again: whoever comes back to this page finds an empty box and another key. */
function finish(composer: Composer): void {
  dropDraft(composer);
  composer.field.value = '';
  composer.key.value = newKey();
}

async function send(composer: Composer, button: HTMLButtonElement): Promise<void> {
  const { redirect, errors = {}, step, values } = await post(composer, button);
  if (redirect) {
    // On the way to sign in nothing is posted yet: the draft stays.
    if (!redirect.startsWith('/sign-in')) finish(composer);
    return go(redirect);
  }
  // The old key stands for another text now.
  if (errors.key) composer.key.value = newKey();
  showErrors(composer, errors);
  if (step === 'preview') showPreview(composer, values?.preview ?? '');
}

/** Sends the form without leaving the page, once at a time. */
export async function submit(composer: Composer, event: SubmitEvent): Promise<void> {
  const { form, postButton, words } = composer;
  event.preventDefault();
  if (form.ariaBusy === 'true') return;
  const button = event.submitter instanceof HTMLButtonElement ? event.submitter : postButton;
  const { textContent } = button;
  form.ariaBusy = 'true';
  if (button === postButton) {
    button.textContent = words.posting;
    announce(words.posting);
  }
  await send(composer, button);
  button.textContent = textContent;
  form.ariaBusy = 'false';
}
