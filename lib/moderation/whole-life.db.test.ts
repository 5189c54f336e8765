import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { CommentStatus } from '@/generated/prisma/enums';
import { later, MINUTE, now, pinClock, SECOND } from '@/lib/clock';
import { deleteComment } from '@/lib/comments/commands/delete-comment';
import { editComment } from '@/lib/comments/commands/edit-comment';
import { postComment } from '@/lib/comments/commands/post-comment';
import { reportComment } from '@/lib/comments/commands/report-comment';
import { countComments, listThreads } from '@/lib/comments/public';
import type { PublicComment, ThreadNode } from '@/lib/comments/public-tree';
import { db } from '@/lib/db';
import { isAppError } from '@/lib/errors';
import { COMMENT_DEPTH_MAX, COMMENT_EDIT_WINDOW } from '@/lib/limits';
import { makeArticle, makePerson, makeSite } from '@/test/factories';
import { TEST_NOW } from '@/test/environment';
import { decideComment, undoDecision } from './commands';
import type { Verdict } from './schema';

/** A comment as this test believes it to be. */
type Model = {
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

const READERS = 3;
const OWNER = 4;
let people: { id: string }[] = [];

beforeAll(async () => {
  await makeSite({ commentMode: 'newcomers' });
  people = await Promise.all([
    ...Array.from({ length: READERS }, () => makePerson()),
    makePerson({ role: 'moderator' }),
    makePerson({ role: 'owner' }),
  ]);
});

const who = fc.nat({ max: OWNER });
const which = fc.nat({ max: 40 });
const step = fc.oneof(
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
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

// Never the same words twice: repeating oneself is another rule's business.
let texts = 0;
const newText = () => `Text number ${++texts}`;

const visible = (comment: Model) => comment.status === 'approved' && !comment.deleted;
const isStaff = (person: number) => person >= READERS;
const AFTER = { approve: 'approved', reject: 'rejected', spam: 'spam' } as const;

/** What a comment of this person becomes, while newcomers are reviewed. */
function screened(comments: Model[], person: number, except?: Model): 'approved' | 'pending' {
  const known = comments.some(
    (other) => other !== except && other.author === person && visible(other) && other.decisions.length > 0,
  );
  return isStaff(person) || known ? 'approved' : 'pending';
}

function mayJudge(person: number, comment: Model): boolean {
  return isStaff(person) && !comment.deleted && (comment.author !== person || person === OWNER);
}

const settle = async <T>(command: Promise<T>): Promise<T | null> =>
  command.catch((error: unknown) => {
    if (isAppError(error)) return null;
    throw error;
  });

/** Does one step to the site and to the model, and checks that both allow or refuse it. */
async function perform(step: Step, comments: Model[], articleId: string): Promise<void> {
  const ref = { id: people[step.who]?.id ?? '' };
  const target = 'which' in step ? comments[step.which % Math.max(1, comments.length)] : undefined;
  if ('which' in step && !target) return;
  const own = target?.author === step.who;
  switch (step.act) {
    case 'post':
    case 'reply': {
      const parent = target ?? null;
      const postedAt = now();
      const posted = await settle(postComment(ref, { articleId, parentId: parent?.id, source: newText() }));
      expect(posted !== null).toBe(parent === null || visible(parent));
      if (!posted) return;
      expect(posted.status).toBe(screened(comments, step.who));
      const { id, status } = posted;
      const fresh = { deleted: false, revision: 1, openReports: 0, reporters: new Set<number>(), decisions: [] };
      comments.push({ id, parent, author: step.who, postedAt, status, ...fresh });
      return;
    }
    case 'edit': {
      if (!target) return;
      const open =
        now() < later(target.postedAt, COMMENT_EDIT_WINDOW) && ['approved', 'pending'].includes(target.status);
      const edited = await settle(editComment(ref, { commentId: target.id, source: newText() }));
      expect(edited !== null).toBe(own && open && !target.deleted);
      if (!edited) return;
      if (target.status === 'approved') target.status = screened(comments, step.who, target);
      target.revision += 1;
      expect(edited).toMatchObject({ status: target.status, revision: target.revision });
      return;
    }
    case 'delete': {
      if (!target) return;
      const gone = await settle(deleteComment(ref, { commentId: target.id }));
      expect(gone !== null).toBe(own);
      if (gone) target.deleted = true;
      return;
    }
    case 'report': {
      if (!target) return;
      const reported = await settle(reportComment(ref, { commentId: target.id, reason: 'other' }));
      expect(reported !== null).toBe(visible(target) && !own && !target.reporters.has(step.who));
      if (!reported) return;
      target.reporters.add(step.who);
      target.openReports += 1;
      return;
    }
    case 'decide': {
      if (!target) return;
      const { id, revision, status: before } = target;
      const after = AFTER[step.verdict];
      const seen = { commentId: id, seenRevision: revision, seenDecisionCount: target.decisions.length };
      const decided = await settle(decideComment(ref, { ...seen, action: step.verdict, reason: 'A reason' }));
      expect(decided !== null).toBe(mayJudge(step.who, target) && (before !== after || target.openReports > 0));
      if (!decided) return;
      target.decisions.push({ action: step.verdict, before, after, revision, settled: target.openReports });
      Object.assign(target, { status: after, openReports: 0 });
      return;
    }
    case 'undo': {
      if (!target) return;
      const newest = target.decisions.at(-1);
      const seen = { commentId: target.id, seenDecisionCount: target.decisions.length };
      const undone = await settle(undoDecision(ref, seen));
      const possible =
        newest && newest.action !== 'undo' && newest.revision === target.revision && newest.after === target.status;
      expect(undone !== null).toBe(Boolean(possible) && mayJudge(step.who, target));
      if (!undone || !newest) return;
      const { status, revision } = target;
      target.decisions.push({ action: 'undo', before: status, after: newest.before, revision, settled: 0 });
      Object.assign(target, { status: newest.before, openReports: target.openReports + newest.settled });
    }
  }
}

/** Every comment of a page of threads in which each reply stands below what it answers. */
function flatten(nodes: ThreadNode[]): PublicComment[] {
  return nodes.flatMap(({ comment, replies }) => [comment, ...flatten(replies)]);
}

/** The rows are what the model says, each with its history. */
async function checkRows(comments: Model[], articleId: string): Promise<void> {
  const rows = await db().comment.findMany({
    where: { articleId },
    select: {
      id: true,
      parentId: true,
      rootId: true,
      depth: true,
      status: true,
      deletedAt: true,
      createdAt: true,
      revision: true,
      decisionCount: true,
      revisions: { select: { number: true }, orderBy: { number: 'asc' } },
      decisions: { select: { number: true, statusAfter: true }, orderBy: { number: 'asc' } },
      reports: { where: { resolvedAt: null }, select: { id: true } },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  expect(rows).toHaveLength(comments.length);
  for (const model of comments) {
    const row = byId.get(model.id);
    expect(row).toMatchObject({
      status: model.status,
      revision: model.revision,
      decisionCount: model.decisions.length,
      parentId: model.parent?.id ?? null,
    });
    if (!row) return;
    expect(row.deletedAt !== null).toBe(model.deleted);
    expect(row.revisions.map(({ number }) => number)).toEqual(
      Array.from({ length: model.revision }, (_, at) => at + 1),
    );
    expect(row.decisions.map(({ statusAfter }) => statusAfter)).toEqual(model.decisions.map(({ after }) => after));
    expect(row.reports).toHaveLength(model.openReports);
    const parent = model.parent && byId.get(model.parent.id);
    expect(row.rootId).toBe(parent ? parent.rootId : row.id);
    expect(row.depth).toBe(parent ? Math.min(parent.depth + 1, COMMENT_DEPTH_MAX) : 0);
    if (parent) expect(row.createdAt > parent.createdAt).toBe(true);
  }
}

/** The public count and the public tree hold the visible comments, each once, and what holds them together. */
async function checkPublic(comments: Model[], articleId: string): Promise<void> {
  const shown = comments.filter(visible).map(({ id }) => id);
  expect((await countComments([articleId])).get(articleId) ?? 0).toBe(shown.length);
  const { threads } = await listThreads(articleId);
  const all = threads.flatMap(({ root, replies }) => [root, ...flatten(replies)]);
  expect(
    all
      .filter((comment) => comment.shown)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...shown].sort());
  const holders = new Set<string>();
  for (const model of comments.filter(visible))
    for (let at = model.parent; at; at = at.parent) if (!visible(at)) holders.add(at.id);
  expect(
    all
      .filter((comment) => !comment.shown)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...holders].sort());
}

/** Each act that succeeded, and nothing else, is in the log. */
async function checkLog(comments: Model[], articleId: string): Promise<void> {
  const events = await db().auditEvent.groupBy({ by: ['kind'], where: { articleId }, _count: { _all: true } });
  const sum = (count: (comment: Model) => number) => comments.reduce((total, comment) => total + count(comment), 0);
  const expected = {
    'comment.posted': comments.length,
    'comment.edited': sum(({ revision }) => revision - 1),
    'comment.deleted': sum(({ deleted }) => Number(deleted)),
    'comment.reported': sum(({ reporters }) => reporters.size),
    'comment.decided': sum(({ decisions }) => decisions.length),
  };
  expect(Object.fromEntries(events.map(({ kind, _count }) => [kind, _count._all]))).toEqual(
    Object.fromEntries(Object.entries(expected).filter(([, count]) => count > 0)),
  );
}

it('keeps counts equal to rows, trees whole and the record complete, whatever people do in whatever order', async () => {
  let start = TEST_NOW;
  const life = fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 40 }), async (steps) => {
    pinClock(start);
    await db().rateLimitBucket.deleteMany();
    const article = await makeArticle({ publishedAt: later(start, -MINUTE) });
    // A new life: standing that was earned in the last one would let newcomers pass.
    await db().comment.updateMany({ data: { decisionCount: 0 } });
    const comments: Model[] = [];
    for (const step of steps) {
      // A minute and a second each: no limit on the pace is met, and texts become final on the way.
      start = later(start, 61 * SECOND);
      pinClock(start);
      await perform(step, comments, article.id);
    }
    await checkRows(comments, article.id);
    await checkPublic(comments, article.id);
    await checkLog(comments, article.id);
  });
  await fc.assert(life, { seed: 20261123, numRuns: 30, endOnFailure: true });
}, 120_000);
