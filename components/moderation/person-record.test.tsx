import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PersonRecord } from './person-record';

const time = { iso: '2026-11-23T09:00:00Z', words: 'Nov 23, 2026, 9:00 AM' };
const decision = (id: string, commentId: string) => ({
  id,
  commentId,
  action: 'reject' as const,
  reason: `About ${commentId}`,
  createdAt: time,
  deciderName: 'Ada',
});

it('leaves the decisions about the opened comment to the place where that stands', () => {
  const drawn = renderToStaticMarkup(
    <PersonRecord
      author={{
        id: 'p',
        name: 'Ben',
        role: 'reader',
        since: 'November 2026',
        addressProven: true,
        counts: { approved: 0, rejected: 2, spam: 0, pending: 0 },
        sanction: null,
      }}
      record={{ comments: [], decisions: [decision('1', 'here'), decision('2', 'elsewhere')], sanctions: [] }}
      opened="here"
      narrow="/admin/comments?person=p"
    />,
  );
  expect(drawn).toContain('About elsewhere');
  expect(drawn).not.toContain('About here');
});
