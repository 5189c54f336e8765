import { expect, it } from 'vitest';
import { directionOf } from './direction';

it.each([
  ['en', 'ltr'],
  ['he-IL', 'rtl'],
  ['AR', 'rtl'],
  ['ku', 'ltr'],
  ['ku-Arab-IQ', 'rtl'],
  ['pa-Guru', 'ltr'],
])('writes %s %s', (language, direction) => expect(directionOf(language)).toBe(direction));
