import { expect } from 'vitest';
import { later, now } from '@/lib/clock';
import { deleteComment } from '@/lib/comments/commands/delete-comment';
import { editComment } from '@/lib/comments/commands/edit-comment';
import { postComment } from '@/lib/comments/commands/post-comment';
import { reportComment } from '@/lib/comments/commands/report-comment';
import { isAppError } from '@/lib/errors';
import { COMMENT_EDIT_WINDOW } from '@/lib/limits';
import { decideComment, undoDecision } from '@/lib/moderation/commands';
import { mayJudge, type Model, screened, type Step, visible } from './model';

// Never the same words twice: repeating oneself is another rule's business.
let texts = 0;
const newText = () => `Text number ${++texts}`;

const AFTER = { approve: 'approved', reject: 'rejected', spam: 'spam' } as const;

const settle = async <T>(command: Promise<T>): Promise<T | null> =>
  command.catch((error: unknown) => {
    if (isAppError(error)) return null;
    throw error;
  });

/** Does one step to the site and to the model, and checks that both allow or refuse it. */
export async function perform(step: Step, personId: string, comments: Model[], articleId: string): Promise<void> {
  const ref = { id: personId };
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
