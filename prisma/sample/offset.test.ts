import { describe, expect, it } from 'vitest';
import { minutesOf } from './offset';

describe('minutesOf', () => {
  it('reads days, hours and minutes', () => {
    expect(minutesOf('+1d2h3m')).toBe(1563);
    expect(minutesOf('+45m')).toBe(45);
    expect(minutesOf('+2d')).toBe(2880);
  });

  it.each(['+', '+1', '+1x', '+3m2h', '+-5m'] as const)('refuses %s', (offset) => {
    expect(() => minutesOf(offset)).toThrow(RangeError);
  });
});
