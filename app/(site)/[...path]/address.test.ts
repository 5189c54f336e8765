import { expect, it } from 'vitest';
import { readAddress } from './address';

it.each([
  [['2026'], { kind: 'year', year: 2026 }],
  [['2026', '03'], { kind: 'month', year: 2026, month: 3 }],
  [['2026', '13'], { kind: 'article', path: '/2026/13' }],
  [['2026', '3'], { kind: 'article', path: '/2026/3' }],
  [['2026', '03', 'old-bridge.html'], { kind: 'article', path: '/2026/03/old-bridge.html' }],
  [['0000'], { kind: 'article', path: '/0000' }],
  [['blog', '%C3%A9t%C3%A9'], { kind: 'article', path: '/blog/%C3%A9t%C3%A9' }],
])('reads %j', (segments, address) => expect(readAddress(segments)).toEqual(address));
