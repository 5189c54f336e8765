import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ErrorMessage, errorStatusOf } from './error-message';

describe('the words of an error page', () => {
  it.each([
    ['404', '404'],
    ['405', '405'],
    ['413', '413'],
    ['409', '400'],
    ['502', '500'],
    ['504', '500'],
    ['constructor', '404'],
  ])('for %s are those of %s', (status, spokenOf) => expect(errorStatusOf(status)).toBe(spokenOf));

  it('do not send somebody who sent too much looking for a page', () => {
    const html = renderToStaticMarkup(<ErrorMessage status={errorStatusOf('413')} />);
    expect(html).toContain('Nothing was saved.');
    expect(html).not.toContain('nothing at this address');
  });
});
