import { describe, expect, it } from 'vitest';
import {
  COMMENT_DEPTH_MAX,
  COMMENT_EDIT_WINDOW,
  COMMENT_MAX,
  REJECTION_REASON_MAX,
  REPORT_NOTE_MAX,
} from '@/lib/limits';
import { sampleSite } from './content';
import { minutesOf, momentOf } from './offset';
import { placedComments } from './thread';

/** Nothing on the sample site happens after this moment, so that a first start never shows a comment from tomorrow. */
const LATEST = Date.parse('2026-11-22T00:00:00Z');

const { people, stories } = sampleSite;
const personOf = new Map(people.map((person) => [person.handle, person]));
const published = stories.filter(({ article }) => article.status === 'published');
const placed = stories.flatMap(({ article, comments }) =>
  placedComments(comments).map((one) => ({ ...one, article, where: `${article.slug} ${one.comment.at}` })),
);
const comments = placed.map((one) => one.comment);
const unique = (values: string[]) => expect(new Set(values).size, values.join(' ')).toBe(values.length);

describe('the comments of the sample site', () => {
  it('are as many, and in as many states, as the desk needs to look alive', () => {
    expect(comments.length).toBeGreaterThanOrEqual(150);
    expect(comments.length).toBeLessThanOrEqual(190);
    const count = (status: string) => comments.filter((comment) => comment.status === status).length;
    expect(count('pending')).toBeGreaterThanOrEqual(8);
    expect(count('rejected')).toBeGreaterThanOrEqual(3);
    expect(count('spam')).toBeGreaterThanOrEqual(3);
    expect(comments.filter((comment) => comment.reports?.length).length).toBeGreaterThanOrEqual(5);
    expect(comments.filter((comment) => comment.deleted && comment.replies?.length).length).toBe(2);
    expect(new Set(comments.map((comment) => comment.by)).size).toBeGreaterThanOrEqual(18);
  });

  it('leave one article with none, one with exactly one, and one with at least sixty that show', () => {
    const shown = published.map(
      (story) => placedComments(story.comments).filter(({ comment }) => !comment.status && !comment.deleted).length,
    );
    const all = published.map((story) => placedComments(story.comments).length);
    expect(all).toContain(0);
    expect(all).toContain(1);
    expect(Math.max(...shown)).toBeGreaterThanOrEqual(60);
  });

  it('go as deep as the site allows, and no deeper', () => {
    expect(Math.max(...placed.map(({ depth }) => depth))).toBe(COMMENT_DEPTH_MAX);
  });

  it('stand under published articles, by people who had joined', () => {
    for (const { comment, article, where } of placed) {
      const author = personOf.get(comment.by);
      const writtenAt = momentOf(article.publishedAt, comment.at);
      expect(article.status, where).toBe('published');
      expect(author, where).toBeDefined();
      expect(writtenAt, where).toBeGreaterThanOrEqual(Date.parse(author?.joinedAt ?? ''));
      expect(writtenAt, where).toBeLessThan(LATEST);
      if (author?.ban) expect(writtenAt, where).toBeLessThan(Date.parse(author.ban.at));
      expect(comment.text.length, where).toBeLessThanOrEqual(COMMENT_MAX);
      expect(comment.text, where).toBe(comment.text.trim());
    }
  });

  it('answer what was already there, in order, under something that shows', () => {
    for (const { comment, parent, where } of placed) {
      const times = (comment.replies ?? []).map((reply) => minutesOf(reply.at));
      expect(times, where).toEqual([...times].sort((earlier, later) => earlier - later));
      if (!parent) continue;
      expect(minutesOf(comment.at), where).toBeGreaterThan(minutesOf(parent.at));
      expect(parent.status, where).toBeUndefined();
    }
  });

  it('are edited only while the site lets them be', () => {
    const edited = placed.filter(({ comment }) => comment.edited);
    expect(edited.length).toBeGreaterThan(0);
    for (const { comment, where } of edited) {
      const minutes = minutesOf(comment.edited ?? '+0m') - minutesOf(comment.at);
      expect(minutes, where).toBeGreaterThan(0);
      expect(minutes * 60_000, where).toBeLessThanOrEqual(COMMENT_EDIT_WINDOW);
    }
  });

  it('are decided by staff, with a reason where one is owed, and reported once by each person', () => {
    for (const { comment, where } of placed) {
      const decided = comment.status === 'rejected' || comment.status === 'spam';
      expect(Boolean(comment.decidedBy), where).toBe(decided);
      if (comment.decidedBy) expect(personOf.get(comment.decidedBy)?.role, where).toBe('moderator');
      expect(Boolean(comment.reason), where).toBe(comment.status === 'rejected');
      expect(comment.reason?.length ?? 0, where).toBeLessThanOrEqual(REJECTION_REASON_MAX);
      unique((comment.reports ?? []).map((report) => report.by));
      for (const report of comment.reports ?? []) {
        expect(personOf.has(report.by), where).toBe(true);
        expect(report.by, where).not.toBe(comment.by);
        expect(report.note?.length ?? 0, where).toBeLessThanOrEqual(REPORT_NOTE_MAX);
      }
    }
  });
});
