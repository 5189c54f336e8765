import { describe, expect, it } from 'vitest';
import { URL_MAX } from '@/lib/limits';
import { decisionForm } from './decision-form';
import { commentPage, commentPageQuery, listNamed, queueAddress, queueQuery } from './queue-address';

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

describe('the list that a plain form names', () => {
  it('is gone back to as it was, without the comment that was open', () => {
    const list = queueAddress({ tab: 'reported', q: 'a & b', cursor: 'z', comment: 'c' });
    expect(queueAddress(listNamed(list))).toBe(queueAddress({ tab: 'reported', q: 'a & b', cursor: 'z' }));
  });

  it.each(['', 'https://elsewhere.example/', '//elsewhere.example?status=spam', 'javascript:alert(1)', '?status=%'])(
    'V14: is a list of the queue, whatever was sent: %s',
    (sent) => {
      expect(queueAddress(listNamed(sent))).toMatch(/^\/admin\/comments\?status=(pending|spam)$/);
    },
  );

  it('goes to the comment’s page and on, with the reason that was written', () => {
    const read = (address: string) =>
      commentPageQuery.parse(Object.fromEntries(new URL(address, 'http://localhost').searchParams));
    const list = { tab: 'pending', articleId: 'x' } as const;
    expect(read(commentPage('1', 'unchanged', list, 'Off the point.'))).toEqual({
      because: 'unchanged',
      list: queueAddress(list),
      reason: 'Off the point.',
    });
    expect(read(commentPage('1', 'unchanged', list, 'x'.repeat(URL_MAX))).reason).toBeUndefined();
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
    list: '/admin/comments?status=reported',
    action: 'spam',
  }))
    form.set(name, value);
  expect(decisionForm.parse(form)).toEqual({
    commentId: id,
    seenRevision: 2,
    seenDecisionCount: 0,
    list: { tab: 'reported' },
    action: 'spam',
  });
});
