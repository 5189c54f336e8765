import { expect, it } from 'vitest';
import { linkAddress } from './link-address';

it.each([
  ['example.org', 'https://example.org/'],
  [' www.example.org/a?b#c ', 'https://www.example.org/a?b#c'],
  ['http://example.org/', 'http://example.org/'],
  ['desk@example.org', 'mailto:desk@example.org'],
  ['/p/about', '/p/about'],
  ['#text-note', '#text-note'],
])('reads %j as %s', (typed, address) => {
  expect(linkAddress(typed)).toBe(address);
});

it.each(['', 'javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'https://user:pass@example.org'])(
  'V7: refuses %j',
  (typed) => {
    expect(linkAddress(typed)).toBeNull();
  },
);
