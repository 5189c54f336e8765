import type { FormState } from '@/lib/http/form-state';

/** What a status means, for people; the last word when no page of the site can be rendered. */
const SENTENCES: Record<number, [title: string, sentence: string]> = {
  400: ['Bad request', 'This address cannot be read. Please check it and try again.'],
  401: ['Please sign in', 'You are not signed in, or not any more.'],
  403: ['Not allowed', 'You may not do this here. If you came from another site, please start from this one.'],
  404: ['Not found', 'There is nothing at this address.'],
  405: ['Not possible', 'This page cannot be used in that way.'],
  409: ['Not possible any more', 'Something has changed since the form was opened.'],
  410: ['Gone', 'What was here has been taken away.'],
  413: ['Too large', 'This is more than we can take at once.'],
  422: ['Please check what you entered', 'Something in the form cannot be used.'],
  429: ['Too many requests', 'Please wait a moment and try again.'],
  503: ['Please try again soon', 'The site cannot do this right now. Please try again in a minute.'],
};
const BROKEN: [string, string] = ['Something went wrong', 'This is our fault, and it was noted. Please try again.'];

/** What people typed themselves, as its forms call it. The rest of a form is for programs, and helps nobody here. */
const LABELS: Record<string, string> = {
  body: 'Your comment',
  note: 'Your note',
  name: 'Name',
  email: 'Email',
  bio: 'About you',
};

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

function keptText({ values, errors }: FormState): string {
  const said = Object.values(errors).map((error) => `<p role="alert">${escape(error)}</p>`);
  const kept = Object.entries(values)
    .filter(([name, value]) => Object.hasOwn(LABELS, name) && value.trim().length > 0)
    // The parser drops one line break after <textarea>, so one is given to drop.
    .map(
      ([name, value]) =>
        `<p><label>${LABELS[name]}<br><textarea rows="12" cols="70">\n${escape(value)}</textarea></label></p>`,
    );
  if (kept.length === 0) return said.join('');
  return `${said.join('')}<p>Here is what you wrote, so that nothing is lost. Copy it before you leave this page, or reload the page to send it again.</p>${kept.join('')}`;
}

/** A whole page that needs neither Next nor a database. Shows what was typed, when there was something. */
export function plainPage(status: number, requestId: string, state?: FormState): string {
  const [title, sentence] = SENTENCES[status] ?? BROKEN;
  const id = status >= 500 ? `<p><small>Request ${escape(requestId)}</small></p>` : '';
  const kept = state ? keptText(state) : '';
  return (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<meta name="robots" content="noindex"><title>${title}</title></head><body><main><h1>${title}</h1><p>${sentence}</p>` +
    `${kept}<p><a href="/">Home</a></p>${id}</main></body></html>`
  );
}
