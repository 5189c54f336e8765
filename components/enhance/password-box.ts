import { make } from './page';

/** A box beside a password that shows what is typed. */
export function addShowBox(field: HTMLInputElement): void {
  const box = make('input', { type: 'checkbox', onchange: () => (field.type = box.checked ? 'text' : 'password') });
  field.after(make('label', { className: 'choice show-password' }, box, field.dataset.show ?? ''));
  field.form?.addEventListener('submit', () => (field.type = 'password'));
}
