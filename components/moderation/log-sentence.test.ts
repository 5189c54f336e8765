import { describe, expect, it } from 'vitest';
import type { LogEntry } from '@/lib/moderation/log';
import { sentenceOf } from './log-sentence';

const calendar = { timeZone: 'UTC', language: 'en' };
const entry = (given: Partial<LogEntry> & Pick<LogEntry, 'kind'>): LogEntry => ({
  id: '1',
  createdAt: new Date('2026-11-23T09:00:00Z'),
  actor: { id: 'a', name: 'Ada' },
  person: null,
  article: null,
  comment: null,
  detail: {},
  ...given,
});
const read = (given: Parameters<typeof entry>[0]) =>
  sentenceOf(entry(given), calendar)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');

const person = { id: 'p', name: 'Ben' };
const article = { id: 'x', title: 'The Wall' };
const comment = { id: 'c', author: person };

describe('a line of the log', () => {
  it.each<[Parameters<typeof entry>[0], string]>([
    [
      { kind: 'comment.decided', comment, article, detail: { action: 'reject', reason: 'Too hot.' } },
      'rejected the comment by Ben on The Wall: “Too hot.”',
    ],
    [
      { kind: 'comment.decided', comment, article, detail: { action: 'undo', reason: '' } },
      'took back the last decision on the comment by Ben on The Wall',
    ],
    [
      { kind: 'comment.reported', comment, article, detail: { reason: 'abuse' } },
      'reported the comment by Ben on The Wall: it insults or threatens somebody',
    ],
    [
      { kind: 'media.uploaded', detail: { file: 'fe969a159550f6f97714e3fa45569905.webp' } },
      'uploaded the picture fe969a15….webp',
    ],
    [{ kind: 'media.deleted', detail: { file: 'map.png' } }, 'deleted the picture map.png'],
    [
      { kind: 'comment.posted', actor: person, comment, detail: { status: 'pending' } },
      'posted a comment, which was held',
    ],
    [{ kind: 'person.joined', actor: person, person, detail: { by: 'github' } }, 'joined with GitHub'],
    [{ kind: 'person.joined', actor: null, person, detail: { by: 'operator' } }, 'added Ben'],
    [{ kind: 'site.setUp', actor: null, detail: { sample: true } }, 'was set up, with the sample content'],
    [{ kind: 'article.published', article, detail: { title: 'The old title' } }, 'published The old title'],
    [
      { kind: 'article.scheduled', article, detail: { at: '2026-11-24T09:30:00Z' } },
      'scheduled The Wall for Nov 24, 2026, 9:30 AM',
    ],
    [
      { kind: 'person.roleSet', person, detail: { before: 'reader', after: 'moderator' } },
      'made Ben moderator instead of reader',
    ],
    [
      { kind: 'person.suspended', person, detail: { until: '2026-12-01T00:00:00Z', reason: 'Rest.' } },
      'suspended Ben until Dec 1, 2026, 12:00 AM: “Rest.”',
    ],
    [{ kind: 'person.sanctionLifted', person, detail: { kind: 'ban' } }, 'lifted the ban of Ben'],
    [
      { kind: 'settings.changed', detail: { fields: ['commentMode', 'page:about'] } },
      'changed whose comments are reviewed, the page about',
    ],
    [{ kind: 'settings.changed', detail: { fields: ['deletedPage:rules'] } }, 'deleted the page rules'],
  ])('%#: %o', (given, sentence) => {
    expect(read(given).replace(/\u202f/g, ' ')).toBe(sentence);
  });

  it('names what has a page of its own, so that it can be opened', () => {
    expect(
      sentenceOf(entry({ kind: 'comment.decided', comment, article, detail: { action: 'spam' } }), calendar),
    ).toContainEqual({ to: 'comment', id: 'c', text: 'the comment by Ben' });
  });

  it('reads details that hold nothing of what it expects', () => {
    expect(read({ kind: 'comment.decided', detail: { action: 7, reason: { a: 1 } } })).toBe('decided on a comment');
    expect(read({ kind: 'article.scheduled', detail: { at: 'soon' } })).toBe(
      'scheduled an article for an unknown time',
    );
    expect(read({ kind: 'moon.landed' as LogEntry['kind'] })).toContain('moon.landed');
  });
});
