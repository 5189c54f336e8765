import { describe, expect, it } from 'vitest';
import { compose } from './compose';
import { subjectLine, writeOut } from './letter';

const SITE = { siteName: 'The Gazette', siteUrl: 'https://gazette.example' };

describe('a mail', () => {
  it('V3: shows a hostile name and reason as text', () => {
    const { html, text } = writeOut(
      compose(
        {
          kind: 'comment_rejected',
          to: 'a@b.example',
          name: '<img src=x onerror="alert(1)">',
          articleTitle: 'Cats & "dogs"',
          reason: '</p><script>alert(1)</script>\nSecond line',
          path: '/comments/1',
        },
        SITE,
      ),
    );
    expect(html).not.toMatch(/<(script|img)/);
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
    expect(html).toContain('“Cats &amp; &quot;dogs&quot;”');
    expect(html).toContain('<br>Second line');
    expect(text).toContain('</p><script>alert(1)</script>\nSecond line');
  });

  it('loads nothing, and links only to its own site', () => {
    const { html } = writeOut(compose({ kind: 'sign_in_link', to: 'a@b.example', path: '/sign-in/link/t' }, SITE));
    expect(html).not.toMatch(/src=|url\(|@import/);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://gazette.example/sign-in/link/t',
    ]);
  });

  it('V3: keeps a subject on one line, without turning the reading order', () => {
    expect(subjectLine('Hello\r\nBcc: victim@example.com\u2028x\u202Eevil')).toBe(
      'Hello Bcc: victim@example.com x evil',
    );
    expect([...subjectLine('😀'.repeat(400))]).toHaveLength(150);
  });

  it('says that a link works once, and for how long', () => {
    for (const kind of ['sign_in_link', 'complete_sign_up', 'verify_email'] as const) {
      const { text } = writeOut(compose({ kind, to: 'a@b.example', path: '/x' }, SITE));
      expect(text).toContain('works once, for 10 minutes');
      expect(text).toContain('https://gazette.example/x');
    }
  });
});
