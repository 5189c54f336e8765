import type { SampleComment, SampleOffset } from '@/prisma/sample/types';
import { MODERATOR } from '../accounts';

/** A time after publication, from minutes. */
export function offset(minutes: number): SampleOffset {
  return `+${Math.floor(minutes / 60)}h${minutes % 60}m`;
}

/** The first thread goes deeper than threads are indented. */
const DEEPEST = 9;

/** It also has more answers than a thread shows at first. */
const BUSIEST = 45;

/** Which comment a comment answers: none now and then, otherwise one of the last few. */
function parentOf(index: number): number | null {
  if (index === 0 || (index > BUSIEST && index % 5 === 0)) return null;
  if (index <= DEEPEST) return index - 1;
  return index <= BUSIEST && index % 4 === 0 ? 0 : index - 1 - (index % 3 || index % 2);
}

/** Exactly this many visible comments in threads, all of them by readers. */
export function threads(sentences: readonly string[], readers: number, count: number): SampleComment[] {
  const made: (SampleComment & { replies: SampleComment[] })[] = [];
  const roots: SampleComment[] = [];
  for (let index = 0; index < count; index += 1) {
    const text = Array.from({ length: 1 + ((index * 7) % 4) }, (_, n) => sentences[(index * 3 + n) % sentences.length]);
    const comment = {
      by: `screens-reader-${(index * 5) % readers}`,
      at: offset(20 + index * 11),
      text: text.join(index % 3 ? ' ' : '\n\n'),
      decidedBy: MODERATOR,
      replies: [],
    };
    made.push(comment);
    const parent = parentOf(index);
    (parent === null ? roots : (made[parent]?.replies ?? roots)).push(comment);
  }
  return roots;
}
