import { expect, it } from 'vitest';
import { textDirection } from './text-direction';

it.each([
  ['rtl', '“1951: שלום Harrow'],
  ['rtl', 'مرحبا'],
  ['ltr', 'Harrow שלום'],
  [undefined, '1951 …'],
])('%s: %s', (direction, text) => expect(textDirection(text)).toBe(direction));
