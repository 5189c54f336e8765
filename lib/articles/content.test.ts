import { expect, it } from 'vitest';
import { assertPublishable } from './content';
import { articleContentSchema } from './schema';

const given = { title: 'Title', bodyHtml: '<p>Words</p>', plainText: 'Words' };

it('a title stands on one line, and keeps its other spaces', () => {
  const read = (title: string) => articleContentSchema.parse({ title, standfirst: '', bodyHtml: '', labels: [] }).title;
  expect(read(' A \r\n  long\u2028title\t\n')).toBe('A long title');
  expect(read('« Oui\u00a0»,  dit-elle')).toBe('« Oui\u00a0»,  dit-elle');
});

it('what readers are to see has a title and a body that can be seen', () => {
  expect(() => assertPublishable(given)).not.toThrow();
  expect(() => assertPublishable({ ...given, plainText: '', bodyHtml: '<img src="/media/a.webp">' })).not.toThrow();
  expect(() => assertPublishable({ ...given, title: '\u200B' })).toThrow(/title/);
  expect(() => assertPublishable({ ...given, plainText: '\u00AD\u200B' })).toThrow(/Write something/);
});

it('a label has something for its address to be made of', () => {
  const parse = (label: string) =>
    articleContentSchema.safeParse({ title: '', standfirst: '', bodyHtml: '', labels: [label] }).success;
  expect(['Council', 'C++', 'תקציב', '2022', '😀'].filter((label) => !parse(label))).toEqual([]);
  expect(['', '..', '/', '—', '\u200B'].filter(parse)).toEqual([]);
});
