import { announce, find, make, nodesOf } from '../page';
import type { Composer } from './composer';

/** What is wrong, by field; the empty name is for the form as a whole. */
export type Errors = { body?: string; key?: string; ''?: string };

/** Shows what the server refused, or takes it away. */
export function showErrors({ form, field }: Composer, { body, key: keyError, '': whole = keyError }: Errors): void {
  form.querySelectorAll('.field-error, .notice').forEach((old) => old.remove());
  field.setAttribute('aria-invalid', String(Boolean(body)));
  field.setAttribute('aria-describedby', body ? 'body-hint body-error' : 'body-hint');
  // It says all that the count of characters does.
  if (body) find('.compose-count', form)?.replaceChildren();
  if (body) field.after(make('p', { className: 'field-error', id: 'body-error', role: 'alert' }, body));
  if (whole) form.prepend(make('div', { className: 'notice notice-error', role: 'alert' }, whole));
  if (!body && !whole) return;
  removePreview();
  field.focus();
}

export const removePreview = (): void => find('.comment-preview')?.remove();

export function showPreview({ form, words }: Composer, html: string): void {
  removePreview();
  const body = make('div', { className: 'comment-body' }, ...nodesOf(html));
  const heading = make(find('#post-comment') ? 'h3' : 'h2', {}, words.preview);
  const preview = make('section', { className: 'comment-preview', ariaLabel: words.preview }, heading, body);
  form.after(preview);
  preview.scrollIntoView({ block: 'nearest' });
  announce(words.previewBelow);
}
