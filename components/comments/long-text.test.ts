import { expect, it } from 'vitest';
import type { StoredHtml } from '@/lib/markup/stored-html';
import { isLong } from './long-text';

const html = (text: string) => text as StoredHtml;

it.each([
  ['a line', '<p>Short and good.</p>', false],
  ['a few paragraphs', `<p>${'words '.repeat(60)}</p>`.repeat(3), false],
  ['an essay', `<p>${'words '.repeat(60)}</p>`.repeat(8), true],
  ['many short lines', `<p>${'one<br>'.repeat(40)}</p>`, true],
  ['a long list', `<ul>${'<li>point by point</li>'.repeat(40)}</ul>`, true],
  ['many lines of code', `<pre><code>${'let it = be;\n'.repeat(40)}</code></pre>`, true],
])('folds %s: %#', (_, text, long) => expect(isLong(html(text))).toBe(long));
