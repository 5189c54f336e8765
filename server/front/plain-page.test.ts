import { describe, expect, it } from 'vitest';
import { plainPage } from './plain-page';

describe('the page of last resort', () => {
  const values = { articleId: '01a1', key: 'abcdefgh', action: 'post', constructor: 'x', body: 'My <b>words</b>' };
  const html = plainPage(503, 'r1', { values, errors: { '': 'Not saved.' } });

  it('gives back what a person typed, under the name that they know', () => {
    expect(html).toContain(
      '<label>Your comment<br><textarea rows="12" cols="70">\nMy &lt;b&gt;words&lt;/b&gt;</textarea>',
    );
    expect(html).toContain('reload the page to send it again');
  });

  it('leaves out what a form says to programs', () => {
    expect(html.match(/<textarea/g)).toHaveLength(1);
    expect(html).not.toMatch(/articleId|abcdefgh|01a1/);
  });
});
