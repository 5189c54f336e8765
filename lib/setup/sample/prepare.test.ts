import { describe, expect, it } from 'vitest';
import { now, pinClock } from '@/lib/clock';
import { sampleSite } from '@/prisma/sample/content';
import { prepareSample } from './prepare';

const AFTER = new Date('2026-12-24T00:00:00Z');

describe('the prepared sample', () => {
  it('keeps its own dates where the clock is past them', () => {
    pinClock(AFTER);
    const { articles } = prepareSample(sampleSite);
    for (const { article } of sampleSite.stories) {
      if (article.status === 'draft') continue;
      const row = articles.find(({ slug }) => slug === article.slug);
      expect(row?.publishedAt).toEqual(new Date(article.publishedAt));
    }
  });

  it('never lies in the future, however early the clock is', () => {
    for (const at of ['2026-03-14T09:26:53Z', '2026-11-21T12:00:00Z', '2020-01-01T00:00:00Z']) {
      pinClock(new Date(at));
      const rows = prepareSample(sampleSite);
      const moments = [
        ...rows.people.map(({ createdAt }) => createdAt),
        ...rows.articles.filter(({ status }) => status === 'published').map(({ publishedAt }) => publishedAt),
        ...rows.articles.map(({ updatedAt }) => updatedAt),
        ...rows.comments.map(({ createdAt }) => createdAt),
        ...rows.decisions.map(({ createdAt }) => createdAt),
        ...rows.reports.map(({ createdAt }) => createdAt),
        ...rows.auditEvents.map(({ createdAt }) => createdAt),
      ];
      expect(moments.filter((moment) => new Date(moment ?? 0) > now())).toEqual([]);
      expect(rows.articles.find(({ status }) => status === 'scheduled')?.publishedAt).toEqual(
        new Date('2051-06-01T11:00:00Z'),
      );
    }
  });

  it('lets nobody sign in, and makes nobody the owner', () => {
    const { people } = prepareSample(sampleSite);
    expect(people.filter(({ passwordHash, role }) => passwordHash || role === 'owner')).toEqual([]);
    expect(people.filter(({ email }) => !email.endsWith('.example'))).toEqual([]);
  });

  it('gives every decided comment its decision, before any answer to it', () => {
    pinClock(AFTER);
    const { comments, decisions } = prepareSample(sampleSite);
    const decided = new Map(decisions.map((decision) => [decision.commentId, decision]));
    for (const comment of comments) {
      const decision = decided.get(String(comment.id));
      expect(comment.decisionCount, comment.source).toBe(decision ? 1 : 0);
      if (comment.status === 'rejected' || comment.status === 'spam')
        expect(decision?.statusAfter).toBe(comment.status);
      if (comment.status === 'pending') expect(decision, comment.source).toBeUndefined();
      if (comment.status === 'rejected') expect(decision?.reason).not.toBe('');
      const parent = comments.find(({ id }) => id === comment.parentId);
      if (!parent) continue;
      expect(new Date(comment.createdAt) > new Date(parent.createdAt), comment.source).toBe(true);
      const parentDecision = decided.get(String(parent.id));
      if (parentDecision?.action === 'approve')
        expect(new Date(comment.createdAt) > new Date(parentDecision.createdAt), comment.source).toBe(true);
    }
  });

  it('says why each waiting comment waits', () => {
    const waiting = prepareSample(sampleSite).comments.filter(({ status }) => status === 'pending');
    expect(waiting.length).toBeGreaterThanOrEqual(8);
    for (const { heldFor } of waiting) expect(heldFor).toHaveLength(1);
  });
});
