import { describe, expect, it } from 'vitest';
import { instantOf, wallTimeOf } from './wall-time';

describe('the wall clock', () => {
  it.each([
    ['2026-11-24T09:30', 'UTC', '2026-11-24T09:30:00.000Z'],
    ['2026-11-24T09:30', 'America/New_York', '2026-11-24T14:30:00.000Z'],
    ['2026-07-24T09:30', 'America/New_York', '2026-07-24T13:30:00.000Z'],
    ['2026-01-01T00:15', 'Asia/Kathmandu', '2025-12-31T18:30:00.000Z'],
    ['2026-01-01T00:15', 'Pacific/Kiritimati', '2025-12-31T10:15:00.000Z'],
  ])('%s in %s is %s, and back', (wall, zone, instant) => {
    expect(instantOf(wall, zone)?.toISOString()).toBe(instant);
    expect(wallTimeOf(new Date(instant), zone)).toBe(wall);
  });

  it('takes the first of two moments where the clock goes back', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('goes on by the old clock where an hour is left out', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Berlin')?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(wallTimeOf(new Date('2026-03-29T01:30:00Z'), 'Europe/Berlin')).toBe('2026-03-29T03:30');
  });

  it.each(['', 'tomorrow', '2026-13-01T00:00', '2026-11-24', '2026-11-24T09:30Z'])('does not read %j', (text) => {
    expect(instantOf(text, 'UTC')).toBeNull();
  });
});
