import type { SampleComment } from './types';

export interface PlacedComment {
  comment: SampleComment;
  parent: SampleComment | null;
  /** 0 for the root of a thread. */
  depth: number;
}

/** Every comment of nested threads, each parent before its replies. */
export function placedComments(
  comments: SampleComment[],
  parent: SampleComment | null = null,
  depth = 0,
): PlacedComment[] {
  return comments.flatMap((comment) => [
    { comment, parent, depth },
    ...placedComments(comment.replies ?? [], comment, depth + 1),
  ]);
}
