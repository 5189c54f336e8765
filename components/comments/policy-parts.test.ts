import { expect, it } from 'vitest';
import { policyParts } from './policy-parts';

it('takes the first paragraph of a policy for its line, and keeps the others', () => {
  expect(policyParts('Be kind.\nAlways.\n\n \nAnd short.\n\nThanks.\n')).toEqual({
    line: 'Be kind.\nAlways.',
    rest: ['And short.', 'Thanks.'],
  });
  expect(policyParts('  ')).toEqual({ line: '', rest: [] });
});
