import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { REQUEST_ID_MARK } from '@/lib/http/internal-headers';
import { translate } from '@/lib/i18n/translate';
import { ErrorMessage, errorStatusOf } from './error-message';

const t = translate('en');

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
    const html = renderToStaticMarkup(<ErrorMessage status={errorStatusOf('413')} t={t} />);
    expect(html).toContain('Nothing was saved.');
    expect(html).not.toContain('nothing at this address');
  });

  it('leave a place for the id of the request where something broke, and only there', () => {
    expect(renderToStaticMarkup(<ErrorMessage status="500" t={t} />)).toContain(`Request ${REQUEST_ID_MARK}`);
    expect(renderToStaticMarkup(<ErrorMessage status="503" t={t} />)).toContain(REQUEST_ID_MARK);
    expect(renderToStaticMarkup(<ErrorMessage status="404" t={t} />)).not.toContain(REQUEST_ID_MARK);
  });
});
