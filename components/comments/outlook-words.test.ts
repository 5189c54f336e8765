import { expect, it } from 'vitest';
import { translate } from '@/lib/i18n/translate';
import { outlookWords } from './outlook-words';

it('tells the suspended until when, by the site’s clock, and why', () => {
  const outlook = { kind: 'suspended', until: new Date('2026-11-30T23:30:00Z'), reason: 'Cool down.' } as const;
  const words = (language: string) =>
    outlookWords({
      outlook,
      name: 'Ada',
      usualWait: null,
      calendar: { timeZone: 'Europe/Madrid', language },
      t: translate(language),
    }).replace(/[\u2068\u2069]/g, '');
  expect(words('en')).toBe(
    'Your account is suspended until Dec 1, 2026, 12:30 AM. You can read, but not write. The reason: “Cool down.”',
  );
  expect(words('es')).toContain('El motivo: «Cool down.»');
  expect(words('he')).toContain('הסיבה: “Cool down.”');
});
