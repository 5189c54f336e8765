import type { CommentStatus } from '@/generated/prisma/enums';
import { COMMENT_DEPTH_MAX } from '@/lib/limits';
import { idAt } from '@/lib/setup/sample/rows';
import type { Random } from './random';

export type PlannedComment = {
  id: string;
  parentId: string | null;
  rootId: string;
  depth: number;
  createdAt: number;
  status: CommentStatus;
};

/** Answers go to what was said lately: a conversation, and not a tree drawn by lot. */
const RECENT = 60;
const REPLIES = 0.6;

function statusOf(random: Random): CommentStatus {
  const lot = random.next();
  if (lot < 0.93) return 'approved';
  return lot < 0.96 ? 'pending' : lot < 0.98 ? 'rejected' : 'spam';
}

/**
 * Plans the comments of one article, in the order of their times, between two instants (milliseconds since the epoch).
 * A reply is later than what it answers, and answers only what everybody can see.
 */
export function* planThreads(
  random: Random,
  { count, from, to }: { count: number; from: number; to: number },
): Generator<PlannedComment> {
  const recent: PlannedComment[] = [];
  for (let index = 0; index < count; index += 1) {
    const createdAt = Math.floor(from + ((index + random.next()) / count) * (to - from));
    const candidate = recent.length > 0 && random.chance(REPLIES) ? random.pick(recent) : null;
    const parent = candidate && candidate.createdAt < createdAt ? candidate : null;
    const id = idAt(new Date(createdAt));
    const planned: PlannedComment = {
      id,
      parentId: parent?.id ?? null,
      rootId: parent?.rootId ?? id,
      depth: parent ? Math.min(parent.depth + 1, COMMENT_DEPTH_MAX) : 0,
      createdAt,
      status: statusOf(random),
    };
    if (planned.status === 'approved') {
      recent.push(planned);
      if (recent.length > RECENT) recent.shift();
    }
    yield planned;
  }
}

/** How many of `total` comments each of `articles` articles gets: a few get many, most get some (Zipf's law). */
export function shares(total: number, articles: number): number[] {
  const weights = Array.from({ length: articles }, (_, rank) => 1 / (rank + 1));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const counts = weights.map((weight) => Math.floor((total * weight) / sum));
  const rest = total - counts.reduce((all, count) => all + count, 0);
  return counts.map((count, rank) => count + (rank < rest ? 1 : 0));
}
