import { expect, it } from 'vitest';
import { emptyFootnote } from './empty-footnote';

const notes = (...items: string[]) =>
  `<p>A <a href="#b"> </a></p><ol><li></li></ol><section class="footnotes"><ol>${items.map((item) => `<li id="text-fn-1">${item}</li>`).join('')}</ol></section>`;
const BACK = ' <a href="#text-fnref-1">↩</a>';

it.each([
  [null, notes(`Said${BACK}`, `<img src="/media/a.png" alt="">${BACK}`, `<ul><li>a</li><li></li></ul>${BACK}`)],
  [2, notes(`Said${BACK}`, BACK, BACK)],
  [1, notes(`<p> </p><p>&nbsp;${BACK}</p>`)],
  [null, '<p>No notes</p>'],
])('finds the first footnote that says nothing: %s', (number, html) => expect(emptyFootnote(html)).toBe(number));
