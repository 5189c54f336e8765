import fc from 'fast-check';
import type { CommentStatus } from '@/generated/prisma/enums';
import type { Verdict } from '@/lib/moderation/schema';

/** A comment as this test believes it to be. */
export type Model = {
  id: string;
  parent: Model | null;
  author: number;
  postedAt: Date;
  status: CommentStatus;
  deleted: boolean;
  revision: number;
  reporters: Set<number>;
  openReports: number;
  decisions: {
    action: Verdict | 'undo';
    before: CommentStatus;
    after: CommentStatus;
    revision: number;
    settled: number;
  }[];
};

/** People by number: readers first, then a moderator, then the owner. */
export const READERS = 3;
export const OWNER = 4;

const who = fc.nat({ max: OWNER });
const which = fc.nat({ max: 40 });
/** Something that somebody does, to the comment at `which` where it is about one. */
export const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant('post' as const), who }) },
  { weight: 5, arbitrary: fc.record({ act: fc.constant('reply' as const), who, which }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('edit' as const), who, which }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('delete' as const), who, which }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('report' as const), who, which }) },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('decide' as const),
      who,
      which,
      verdict: fc.constantFrom<Verdict>('approve', 'approve', 'reject', 'spam'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('undo' as const), who, which }) },
);
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

export const visible = (comment: Model) => comment.status === 'approved' && !comment.deleted;
export const isStaff = (person: number) => person >= READERS;

/** What a comment of this person becomes, while newcomers are reviewed. */
export function screened(comments: Model[], person: number, except?: Model): 'approved' | 'pending' {
  const known = comments.some(
    (other) => other !== except && other.author === person && visible(other) && other.decisions.length > 0,
  );
  return isStaff(person) || known ? 'approved' : 'pending';
}

/** Whether this person may decide about it. */
export function mayJudge(person: number, comment: Model): boolean {
  return isStaff(person) && !comment.deleted && (comment.author !== person || person === OWNER);
}
