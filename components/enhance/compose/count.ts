import { characterCount, tidySource } from '@/lib/comments/tidy-source';
import { announce, make } from '../page';
import type { Composer } from './composer';
import { counted } from './counted';

/** Characters before the limit from which on they are counted. */
const COUNTED_FROM = 1000;

/** Makes the box as high as its text, and counts the characters near the limit, as the server will. Call it when the text has changed. */
export function addCount({ field, max, words }: Composer): () => void {
  const count = make('p', { className: 'hint compose-count' });
  field.after(count);
  return () => {
    if (!CSS.supports('field-sizing', 'content')) {
      field.style.height = 'auto';
      field.style.height = `${field.scrollHeight + 2}px`;
    }
    const left = max - characterCount(tidySource(field.value));
    const text = left < 0 ? counted(words, words.over, -left) : counted(words, words.left, left);
    count.replaceChildren(left < COUNTED_FROM ? text : '');
    if (left < 0 && !count.classList.contains('over')) announce(text);
    count.classList.toggle('over', left < 0);
  };
}
