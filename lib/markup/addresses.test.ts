import { describe, expect, it } from 'vitest';
import { hostOf, safeArticleAddress, safeExternalAddress, safePictureAddress } from './addresses';

describe('addresses', () => {
  it.each([
    ['https://a.example/b c?d=é#f', 'https://a.example/b%20c?d=%C3%A9#f'],
    ['HTTP://A.EXAMPLE', 'http://a.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['https://bücher.example', 'https://xn--bcher-kva.example/'],
  ])('leads out to %s', (given, safe) => expect(safeExternalAddress(given)).toBe(safe));

  it.each([
    'javascript:alert(1)',
    '\u0001javascript:x',
    'java\nscript:x',
    'data:text/html,x',
    'https://a@b.example',
    'mailto:x',
    'ftp://a.example',
    '/path',
    '',
  ])('V7: does not lead out to %j', (given) => expect(safeExternalAddress(given)).toBeUndefined());

  it.each([
    ['/2024/03/story.html?x=1#c2', '/2024/03/story.html?x=1#c2'],
    ['page.html', 'page.html'],
    ['#note', '#note'],
    ['?page=2', '?page=2'],
    ['//b.example/x', 'https://b.example/x'],
    ['\\\\b.example\\x', 'https://b.example/x'],
  ])('leads from an article to %s', (given, safe) => expect(safeArticleAddress(given)).toBe(safe));

  it.each(['./javascript:alert(1)', '/.//b.example', './/../javascript:x', 'java\tscript:x', 'http://', ' '])(
    'V7: does not lead from an article to %j',
    (given) => expect(safeArticleAddress(given)).toBeUndefined(),
  );

  it('shows pictures of this site and of others over https', () => {
    expect(safePictureAddress('/media/a.webp')).toBe('/media/a.webp');
    expect(safePictureAddress('https://a.example/b.png')).toBe('https://a.example/b.png');
    for (const address of ['http://a.example/b.png', 'data:image/png;base64,x', '/media/../admin', 'b.png', '//a']) {
      expect(safePictureAddress(address)?.startsWith('https:') ?? true).toBe(true);
    }
    expect(safePictureAddress('/media/../admin')).toBeUndefined();
  });

  it('names hosts', () => {
    expect(hostOf('https://WWW.a.example/x')).toBe('a.example');
    expect(hostOf('mailto:a@b.example')).toBeUndefined();
  });
});
