import type { Thread } from '@/lib/comments/public';
import type { ThreadNode } from '@/lib/comments/public-tree';

/** Every node of a tree, each before its replies. */
export const nodes = (list: ThreadNode[]): ThreadNode[] => list.flatMap((node) => [node, ...nodes(node.replies)]);

/** The ids of the comments that the public sees in these threads, in their order. */
export const shown = (threads: Thread[]) =>
  threads
    .flatMap(({ root, replies }) => [root, ...nodes(replies).map(({ comment }) => comment)])
    .filter((comment) => comment.shown)
    .map(({ id }) => id);
