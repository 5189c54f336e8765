import { describe, expect, it } from 'vitest';
import { COMMENT_DEPTH_MAX } from '@/lib/limits';
import { seeded } from './random';
import { planThreads, shares } from './thread-plan';

describe('planned threads', () => {
  const from = Date.parse('2026-01-01T00:00:00Z');
  const planned = [...planThreads(seeded(3), { count: 3_000, from, to: from + 86_400_000 })];

  it('are whole trees: each reply later than its parent, one deeper, in its thread, under what all can see', () => {
    const byId = new Map(planned.map((comment) => [comment.id, comment]));
    expect(byId.size).toBe(3_000);
    for (const comment of planned) {
      const parent = comment.parentId ? byId.get(comment.parentId) : undefined;
      if (!comment.parentId) expect(comment).toMatchObject({ depth: 0, rootId: comment.id });
      else {
        expect(parent?.status).toBe('approved');
        expect(comment.rootId).toBe(parent?.rootId);
        expect(comment.depth).toBe(Math.min((parent?.depth ?? 0) + 1, COMMENT_DEPTH_MAX));
        expect(comment.createdAt).toBeGreaterThan(parent?.createdAt ?? Infinity);
      }
    }
  });

  it('come in the order of their times, within the span, with every status', () => {
    const times = planned.map(({ createdAt }) => createdAt);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times[0]).toBeGreaterThanOrEqual(from);
    expect(times.at(-1)).toBeLessThan(from + 86_400_000);
    expect(new Set(planned.map(({ status }) => status)).size).toBe(4);
  });

  it('hold even where there is no time between comments', () => {
    const crowded = [...planThreads(seeded(3), { count: 50, from, to: from + 2 })];
    const times = new Map(crowded.map(({ id, createdAt }) => [id, createdAt]));
    for (const { parentId, createdAt } of crowded)
      if (parentId) expect(createdAt).toBeGreaterThan(times.get(parentId) ?? Infinity);
  });
});

describe('shares', () => {
  it('give every comment to an article, most of them to few', () => {
    const counts = shares(10_001, 40);
    expect(counts.reduce((all, count) => all + count, 0)).toBe(10_001);
    expect(counts[0]).toBeGreaterThan((counts[39] ?? 0) * 20);
    expect(shares(3, 10).reduce((all, count) => all + count, 0)).toBe(3);
  });
});
