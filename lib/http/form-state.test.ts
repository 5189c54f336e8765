import { translate } from '@/lib/i18n/translate';
import { describe, expect, it } from 'vitest';
import { rateLimited } from '@/lib/errors';
import { decodeFormState, encodeFormState, formPage, parseFormState, refused } from './form-state';

const state = {
  values: { body: 'Zeile 1\r\n“two” – ☂ 𝒳' },
  errors: { body: 'Too many links.' },
  code: 'invalid' as const,
};

describe('form state', () => {
  it('comes back character for character', () => {
    expect(decodeFormState(encodeFormState(state))).toEqual(state);
  });

  it('is printable ASCII in a header', () => {
    expect(encodeFormState(state)).toMatch(/^[\w-]+$/);
  });

  it('never carries a password back', async () => {
    const typed = { values: { email: 'a@b.example', password: 'hunter22', newPassword: 'x' }, errors: {} };
    expect(decodeFormState(encodeFormState(typed))?.values).toEqual({ email: 'a@b.example' });
    expect(await formPage('/sign-in', typed).text()).not.toContain('hunter22');
  });

  it.each([null, undefined, '', '%%%', Buffer.from('[]').toString('base64url')])('is null for %j', (header) => {
    expect(decodeFormState(header)).toBeNull();
  });

  it('V16: refuses objects where strings belong', () => {
    expect(parseFormState('{"values":{"body":{"$ne":""}},"errors":{}}')).toBeNull();
  });

  it('names its page and its wait', async () => {
    const answer = formPage(
      '/compose?article=1',
      ...refused(rateLimited('Slow down.', 30), { body: 'kept' }, translate('he').say),
    );
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('30');
    expect(answer.headers.get('x-rejoinder-page')).toBe('/compose?article=1');
    expect(await answer.json()).toEqual({
      values: { body: 'kept' },
      errors: { '': 'Slow down.' },
      code: 'rate_limited',
    });
  });
});
