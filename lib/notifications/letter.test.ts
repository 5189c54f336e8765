import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/i18n/messages';
import { translate } from '@/lib/i18n/translate';
import { compose } from './compose';
import { EVERY_KIND } from './every-kind';
import type { MailRequest } from './kinds';
import { subjectLine, writeOut } from './write-out';
import { DARK, LIGHT } from './letter-look';
import { wrap } from './letter-text';

function written(mail: MailRequest, language = 'en') {
  const t = translate(language);
  const letter = compose(mail, {
    siteName: 'The Gazette',
    siteUrl: 'https://gazette.example',
    timeZone: 'Europe/Madrid',
    t,
  });
  return { letter, ...writeOut(letter, t) };
}

/** The words of an HTML mail as a reader sees them, on one line. */
function seen(html: string): string {
  return html
    .replace(/<head>.*?<\/head>|<!--.*?-->|<div style="display:none.*?<\/div>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '&')
    .replace(/\s+/g, ' ');
}
const flat = (text: string) => text.replace(/^> ?/gm, '').replace(/\s+/g, ' ');

const rejected: MailRequest = {
  kind: 'comment_rejected',
  to: 'a@b.example',
  name: '<img src=x onerror="alert(1)">',
  articleTitle: 'Cats & "dogs"',
  reason: '</p><script>alert(1)</script>\nSecond line',
  source: '</div></td></table><style>*{display:none}</style>',
  path: '/comments/1',
};

describe('V3: a mail', () => {
  it('shows a hostile name, title, reason and text as text', () => {
    const { html, text } = written(rejected);
    expect(html).not.toMatch(/<(script|img)/);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
    expect(html).toContain('“Cats &amp; &quot;dogs&quot;”');
    expect(html).toContain('<br>Second line');
    expect(text).toContain('> </p><script>alert(1)</script>\n> Second line');
  });

  it('keeps a subject on one line, without turning the reading order', () => {
    expect(subjectLine('Hello\r\nBcc: victim@example.com\u2028x\u202Eevil')).toBe(
      'Hello Bcc: victim@example.com x evil',
    );
    expect([...subjectLine('😀'.repeat(400))]).toHaveLength(150);
    expect(written({ ...rejected, articleTitle: 'x '.repeat(400) }).subject).toMatch(/” was not published$/);
  });
});

describe.each(Object.keys(LANGUAGES))('every kind of mail in %s', (language) => {
  const mails = EVERY_KIND.map((mail) => [mail.kind, written(mail, language)] as const);

  it.each(mails)('%s says the same in text and in HTML', (_, { letter, html, text }) => {
    const [words, plain] = [seen(html), flat(text)];
    expect(words).toContain(flat(letter.subject));
    const parts = [
      ...letter.parts,
      ...letter.afterAction,
      ...letter.footnotes,
      ...(letter.action ? [letter.action] : []),
    ];
    for (const part of parts) {
      const said = 'text' in part ? part.text : 'quote' in part ? part.quote : part.label;
      expect(words).toContain(flat(said));
      expect(plain).toContain(flat(said));
      if ('url' in part) {
        expect(text.split('\n')).toContain(part.url);
        expect(html).toContain(`href="${part.url}"`);
      }
    }
  });

  it.each(mails)('%s loads nothing and leads to its own site alone', (_, { html }) => {
    expect(html).not.toMatch(/\bsrc=|url\(|@import|@font-face|<link/);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links.filter((href) => !href?.startsWith('https://gazette.example'))).toEqual([]);
  });

  it.each(mails)('%s is a whole document in its language and direction, light and dark', (_, { html }) => {
    const dir = language === 'he' ? 'rtl' : 'ltr';
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}" dir="${dir}">`));
    // Again inside: webmail throws the outer elements away.
    expect(html).toMatch(new RegExp(`<table [^>]*lang="${language}" dir="${dir}"`));
    expect(html).toContain(`align="${dir === 'rtl' ? 'right' : 'left'}"`);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toMatch(/@media \(prefers-color-scheme:dark\)\{\.page\{/);
    const opened = [...html.matchAll(/<(table|tr|td|div|p|a|h1)\b/g)].length;
    expect([...html.matchAll(/<\/(table|tr|td|div|p|a|h1)>/g)]).toHaveLength(opened);
  });

  it.each(mails)('%s keeps its lines of text short', (_, { text }) => {
    const long = text.split('\n').filter((line) => [...line].length > 76 && !/^(https:\/\/\S+|> \S+)$/.test(line));
    expect(long).toEqual([]);
    expect(text).toMatch(/\n-- \n/);
  });
});

describe('a mail', () => {
  it('says that a link works once, and for how long', () => {
    const link = { kind: 'sign_in_link', to: 'a@b.example', path: '/x' } as const;
    expect(flat(written(link).text)).toContain('works once, for 10 minutes');
    expect(flat(written(link, 'he').text)).toContain('10 דקות');
    expect(flat(written(link, 'es').text)).toContain('10 minutos');
  });

  it('says until when and why somebody is suspended, in the time of the site', () => {
    const until = new Date('2026-11-30T23:30:00Z');
    const mail = { kind: 'person_suspended', to: 'a@b.example', name: 'Ada', reason: 'Cool down.', until } as const;
    expect(flat(written(mail).text)).toContain('until Dec 1, 2026, 12:30 AM. Until then');
    expect(written(mail).text).toContain('> Cool down.');
    expect(flat(written(mail, 'es').text)).toContain('hasta 1 dic 2026, 0:30. Hasta entonces');
  });

  it('counts answers in the forms of its language', () => {
    const answered = (count: number, language: string) =>
      written(
        {
          kind: 'comment_answered',
          to: 'a@b.example',
          name: 'Ada',
          articleTitle: 'T',
          answers: [],
          count,
          path: '/c',
          stopPath: '/s',
        },
        language,
      ).subject;
    expect(answered(1, 'en')).toBe('An answer to your comment on “T”');
    expect(answered(2, 'en')).toBe('2 answers to your comment on “T”');
    expect(answered(2, 'he')).toBe('שתי תשובות לתגובה שלך על “T”');
    expect(answered(3, 'es')).toBe('3 respuestas a su comentario sobre «T»');
  });

  it('keeps names of the other direction from turning the sentence', () => {
    const mail = { kind: 'comment_approved', to: 'a@b.example', path: '/c' } as const;
    expect(written({ ...mail, name: 'נועה', articleTitle: 'Water' }).text).toContain('Dear \u2068נועה\u2069,');
    expect(written({ ...mail, name: 'Ada', articleTitle: 'מים' }, 'he').text).toContain('שלום \u2068Ada\u2069,');
    const changed = { kind: 'password_changed', to: 'a@b.example', name: 'Ada' } as const;
    expect(written(changed, 'he').text).toContain('שלום \u2068Ada\u2069,');
    expect(written({ ...mail, name: 'Ada', articleTitle: 'Water' }).text).not.toContain('\u2068');
  });

  it('holds neither a name nor a text of anybody where the address may be unproven', () => {
    const unproven = ['sign_in_link', 'complete_sign_up', 'account_exists', 'verify_email', 'reset_password'];
    const fields = EVERY_KIND.filter(({ kind }) => unproven.includes(kind)).flatMap((mail) => Object.keys(mail));
    expect([...new Set(fields)].sort()).toEqual(['kind', 'path', 'to']);
  });
});

describe('wrapping', () => {
  it('breaks at spaces alone, and keeps lines that are there', () => {
    expect(wrap('one two three', 7)).toBe('one two\nthree');
    expect(wrap('https://example.org/a-long-address and more', 10)).toBe(
      'https://example.org/a-long-address\nand more',
    );
    expect(wrap('a\n\nb')).toBe('a\n\nb');
  });
});

describe('the looks of a mail', () => {
  it('are the site’s colors in both schemes', () => {
    const tokens = readFileSync('styles/tokens.css', 'utf8');
    const role = (name: string) =>
      new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1) ?? [];
    const pairs = { ink: 'ink', soft: 'ink-soft', rule: 'rule', accent: 'accent', onAccent: 'on-accent' } as const;
    for (const [name, token] of Object.entries(pairs))
      expect([LIGHT[name as keyof typeof pairs], DARK[name as keyof typeof pairs]], name).toEqual(role(token));
    // By day the letter is the lighter surface, by night the raised one.
    expect([LIGHT.page, DARK.sheet]).toEqual(role('sheet'));
    expect([LIGHT.sheet, DARK.page]).toEqual(role('paper'));
  });
});
