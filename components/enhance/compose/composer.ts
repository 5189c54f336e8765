import type { FormWords } from '@/components/comments/form-words';
import { find, make } from '../page';

/** A commenting form and its parts, as the others of this folder share them. */
export type Composer = {
  form: HTMLFormElement;
  field: HTMLTextAreaElement;
  /** The comment that is answered; empty for a comment on the article. */
  parent: HTMLInputElement;
  /** Names this very text, so that it is posted once however often it is sent. */
  key: HTMLInputElement;
  postButton: HTMLButtonElement;
  words: FormWords;
  /** The article's id. */
  article: string;
  /** Characters that a comment holds. */
  max: number;
};

/** `randomUUID` is missing on pages without TLS. */
export const newKey = (): string => crypto.randomUUID?.() ?? crypto.getRandomValues(new BigUint64Array(2)).join('-');

const named = <Control extends Element>(form: HTMLFormElement, name: string): Control | null =>
  find<Control>(`[name="${name}"]`, form);

/** The form's parts; null for a form that lacks one. A page for everyone has no key: it gets one here. */
export function readComposer(form: HTMLFormElement): Composer | null {
  const field = named<HTMLTextAreaElement>(form, 'body');
  const parent = named<HTMLInputElement>(form, 'parentId');
  const postButton = find<HTMLButtonElement>('button[value="post"]', form);
  const { words, commentForm: article, max } = form.dataset;
  if (!field || !parent || !postButton || !words || !article) return null;
  const key = named<HTMLInputElement>(form, 'key') ?? make('input', { type: 'hidden', name: 'key', value: newKey() });
  form.append(key);
  return { form, field, parent, key, postButton, words: JSON.parse(words) as FormWords, article, max: Number(max) };
}
