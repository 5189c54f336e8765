import { later, MINUTE } from '@/lib/clock';
import { minutesOf } from '@/prisma/sample/offset';
import type { SampleComment } from '@/prisma/sample/types';
import type { Cast } from './people';
import { auditRow, idAt, type SampleRows } from './rows';

/** Who reads what waits, when the sample does not say. */
const USUAL_MODERATOR = 'petra-moss';
const USUAL_WAIT = 25; // minutes

type Judged = { id: string; articleId: string; createdAt: Date; held: boolean };

/** Minutes between a comment and the decision on it: a reply proves that the comment was up by then. */
function waitOf({ at, replies = [] }: SampleComment): number {
  const soonest = Math.min(...replies.map((reply) => minutesOf(reply.at)));
  return Math.max(1, Math.min(USUAL_WAIT, Math.floor((soonest - minutesOf(at)) / 2)));
}

const OUTCOME = { rejected: 'reject', spam: 'spam' } as const;

/**
 * Adds the decision that a comment's status tells of, and resolves its reports. What showed at once and
 * stayed, and what still waits, has none: the answer is then false.
 */
export function addDecision(rows: SampleRows, comment: SampleComment, judged: Judged, cast: Cast): boolean {
  const { id: commentId, articleId, createdAt, held } = judged;
  if (comment.status === 'pending' || (!held && !comment.status)) return false;
  const statusBefore = held ? 'pending' : 'approved';
  const at = later(createdAt, waitOf(comment) * MINUTE);
  const action = comment.status ? OUTCOME[comment.status] : 'approve';
  const statusAfter = comment.status ?? 'approved';
  const reason = comment.reason ?? '';
  const id = idAt(at);
  const deciderId = cast(comment.decidedBy ?? USUAL_MODERATOR);
  rows.decisions.push({
    id,
    commentId,
    commentRevision: 1,
    number: 1,
    action,
    reason,
    statusBefore,
    statusAfter,
    deciderId,
    createdAt: at,
  });
  rows.auditEvents.push(
    auditRow(
      at,
      'comment.decided',
      { action, reason, revision: 1, statusBefore, statusAfter },
      { actorId: deciderId, articleId, commentId },
    ),
  );
  // A report of what is up stays open: the desk has something to decide.
  if (comment.status) {
    for (const report of rows.reports.filter((candidate) => candidate.commentId === commentId)) {
      report.resolvedAt = at;
      report.resolvedByDecisionId = id;
    }
  }
  return true;
}
