import { expect, it } from 'vitest';
import { changed, refusalOf, withFiles } from './upload-state';

const MAX = 2 * 1024 * 1024;
const file = (name: string, type: string) => new File(['x'], name, { type });

it('says what cannot be taken before it is sent', () => {
  expect(refusalOf({ type: 'image/png', size: MAX }, MAX)).toBeNull();
  expect(refusalOf({ type: 'image/svg+xml', size: 10 }, MAX)).toContain('Only JPEG');
  expect(refusalOf({ type: 'image/png', size: MAX + 1 }, MAX)).toContain('at most 2 MB');
});

it('keeps every chosen file apart, whatever it is called', () => {
  const one = withFiles([], [file('a.png', 'image/png'), file('a.png', 'image/png')], MAX);
  const two = withFiles(changed(one, one[0]!.key, { alt: 'First' }), [file('b.txt', 'text/plain')], MAX);
  expect(new Set(two.map(({ key }) => key)).size).toBe(3);
  expect(two.map(({ alt, refusal }) => [alt, refusal === null])).toEqual([
    ['First', true],
    ['', true],
    ['', false],
  ]);
});
