import { expect, it } from 'vitest';
import { withAbsoluteLinks } from './absolute-links';

const base = 'https://example.org/2026/03/bridge';

it('completes addresses and leaves the rest alone', () => {
  const html =
    '<p>A &amp; B &lt;i&gt; <a href="#note-1">1</a> <a href="/p/about">us</a> <a href="https://other.example/?a=1&amp;b=2">x</a>' +
    '<img src="/media/a.webp" alt="“&quot;”"></p>';
  expect(withAbsoluteLinks(html, base)).toBe(
    '<p>A &amp; B &lt;i&gt; <a href="https://example.org/2026/03/bridge#note-1">1</a> <a href="https://example.org/p/about">us</a> <a href="https://other.example/?a=1&amp;b=2">x</a>' +
      '<img src="https://example.org/media/a.webp" alt="“&quot;”"></p>',
  );
});
