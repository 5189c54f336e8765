import { isBlank } from '@/lib/text/clean-text';
import { readHtml } from './html-events';

/**
 * The number of the first footnote of an article that says nothing but where it leads back to; null when there is none.
 * Takes any HTML. Runs in a browser as well.
 */
export function emptyFootnote(html: string): number | null {
  let empty: number | null = null;
  let isNotes = false;
  let isBack = false;
  let [number, depth, says] = [0, 0, false];
  readHtml(html, {
    text: (value) => void (says ||= !isBack && !isBlank(value)),
    open(name, attributes) {
      if (name === 'section') isNotes = attributes.get('class') === 'footnotes';
      if (name === 'img') says = true;
      if (name === 'a') isBack = attributes.get('href')?.startsWith('#') ?? false;
      if (name === 'li' && isNotes && depth++ === 0) [number, says] = [number + 1, false];
    },
    close(name) {
      if (name === 'section') isNotes = false;
      if (name === 'a') isBack = false;
      if (name === 'li' && isNotes && --depth === 0 && !says) empty ??= number;
    },
  });
  return empty;
}
