import { describe, expect, it } from 'vitest';
import { boundsOf, formatDay, formatMoment, formatPeriod, monthOf } from './site-dates';

const london = { timeZone: 'Europe/London', language: 'en-GB' };

describe('dates of the site', () => {
  it('tells an instant in the site’s zone and language', () => {
    const at = new Date('2026-06-30T23:30:00Z');
    expect(formatDay(at, london)).toBe('1 July 2026');
    expect(formatDay(at, { timeZone: 'America/New_York', language: 'en' })).toBe('June 30, 2026');
    // The words between day and hour differ between versions of the language data.
    expect(formatMoment(at, { timeZone: 'Asia/Jerusalem', language: 'es' })).toMatch(/^1 jul 2026\D+2:30$/);
  });

  it('names a period', () => {
    expect(formatPeriod({ year: 2026, month: 2 }, london)).toBe('February 2026');
    expect(formatPeriod({ year: 2026 }, london)).toBe('2026');
  });

  it('knows the month in which an instant falls', () => {
    expect(monthOf(new Date('2026-12-31T23:30:00Z'), 'Asia/Tokyo')).toEqual({ year: 2027, month: 1 });
    expect(monthOf(new Date('2026-12-31T23:30:00Z'), 'America/Lima')).toEqual({ year: 2026, month: 12 });
  });

  it.each([
    ['Europe/London', 7, '2026-06-30T23:00:00.000Z', '2026-07-31T23:00:00.000Z'],
    // Summer time ends within October and begins within March.
    ['Europe/London', 10, '2026-09-30T23:00:00.000Z', '2026-11-01T00:00:00.000Z'],
    ['Europe/London', 3, '2026-03-01T00:00:00.000Z', '2026-03-31T23:00:00.000Z'],
    ['Pacific/Apia', 1, '2025-12-31T11:00:00.000Z', '2026-01-31T11:00:00.000Z'],
  ])('bounds a month in %s (%i)', (zone, month, from, to) => {
    const bounds = boundsOf({ year: 2026, month }, zone);
    expect([bounds.from.toISOString(), bounds.to.toISOString()]).toEqual([from, to]);
  });

  it('bounds a year so that every instant belongs to exactly one', () => {
    const { from, to } = boundsOf({ year: 2026 }, 'America/Sao_Paulo');
    expect(from.toISOString()).toBe('2026-01-01T03:00:00.000Z');
    expect(boundsOf({ year: 2027 }, 'America/Sao_Paulo').from).toEqual(to);
  });
});
