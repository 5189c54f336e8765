import { createHeadEnd } from './head-end';

/** The status line and headers, without those of the connection, and the body. The same object for the same bytes. */
export type KeptAnswer = { head: Buffer; body: Buffer };

/** Bytes. A longer body is not worth the copy: the kernel takes such in several pieces anyway. */
const BODY_MAX = 64 * 1024;
/** So many answers are put together at a time; a second in which more are wanted has other worries. */
const KEPT_MAX = 64;

/**
 * Answers in one piece, ready for one write, which costs Node a good deal less than three that are corked: whoever is wanted a
 * second time within a second (for so long its Date holds) is put together once, and given again as it is. Otherwise
 * undefined, and the pieces are `head`, `end()` and `body`.
 */
export function createWholeAnswers(keepAlive: number) {
  const end = createHeadEnd(keepAlive);
  const whole = new Map<KeptAnswer, Buffer | 'wanted once'>();
  let endOfWhole: Buffer | undefined;
  return {
    end,
    find(answer: KeptAnswer): Buffer | undefined {
      const now = end();
      if (now !== endOfWhole) {
        whole.clear();
        endOfWhole = now;
      }
      const found = whole.get(answer);
      if (typeof found === 'object') return found;
      if (found === undefined) {
        if (whole.size < KEPT_MAX && answer.body.length <= BODY_MAX) whole.set(answer, 'wanted once');
        return undefined;
      }
      const made = Buffer.concat([answer.head, now, answer.body]);
      whole.set(answer, made);
      return made;
    },
  };
}
