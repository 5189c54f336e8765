import { describe, expect, it } from 'vitest';
import { DAY, later } from '@/lib/clock';
import { commentsAreOpen, commentsCloseAt } from './closing';

const publishedAt = new Date('2026-03-01T12:00:00Z');
const open = { publishedAt, commentsClosedAt: null };

describe('closing comments', () => {
  it('keeps an article open when nothing closes it', () => {
    expect(commentsCloseAt(open, null)).toBeNull();
    expect(commentsAreOpen(open, null, later(publishedAt, 4000 * DAY))).toBe(true);
  });

  it('closes at the very instant, not before', () => {
    expect(commentsAreOpen(open, 7, later(publishedAt, 7 * DAY - 1))).toBe(true);
    expect(commentsAreOpen(open, 7, later(publishedAt, 7 * DAY))).toBe(false);
  });

  it('takes the earlier of a hand and of age', () => {
    const byHand = later(publishedAt, 2 * DAY);
    expect(commentsCloseAt({ publishedAt, commentsClosedAt: byHand }, 7)).toEqual(byHand);
    expect(commentsCloseAt({ publishedAt, commentsClosedAt: later(publishedAt, 9 * DAY) }, 7)).toEqual(
      later(publishedAt, 7 * DAY),
    );
    expect(commentsCloseAt({ publishedAt, commentsClosedAt: byHand }, null)).toEqual(byHand);
  });
});
