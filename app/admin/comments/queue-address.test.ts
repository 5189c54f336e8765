import { describe, expect, it } from 'vitest';
import { decisionForm } from './decision-form';
import { queueAddress, queueQuery } from './queue-address';

describe('the address of a list', () => {
  it('reads back what it says', () => {
    const filter = {
      tab: 'spam',
      q: 'a & b',
      articleId: 'x',
      personId: 'y',
      heldFor: 'many_links',
      age: '3d',
      cursor: 'z',
      comment: 'c',
    } as const;
    const query = Object.fromEntries(new URL(queueAddress(filter), 'http://localhost').searchParams);
    expect(queueQuery.parse(query)).toEqual(filter);
  });

  it('V14: leaves out what it does not understand', () => {
    const query = { status: 'deleted', q: '\u0000', orderBy: 'email', article: ' ', held: 'no_rule', age: '9y' };
    expect(queueQuery.parse(query)).toEqual({ tab: 'pending' });
  });
});

it('a plain form is read as a decision, without the framework’s own fields', () => {
  const form = new FormData();
  const id = '0190b1a4-7a3e-7c11-8f00-000000000001';
  for (const [name, value] of Object.entries({
    $ACTION_ID_x: '',
    commentId: id,
    seenRevision: '2',
    seenDecisionCount: '0',
    tab: 'reported',
    action: 'spam',
  }))
    form.set(name, value);
  expect(decisionForm.parse(form)).toEqual({
    commentId: id,
    seenRevision: 2,
    seenDecisionCount: 0,
    tab: 'reported',
    action: 'spam',
  });
});
