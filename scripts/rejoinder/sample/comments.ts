import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { MINUTE } from '@/lib/clock';
import { RENDERER_VERSION } from '@/lib/markup/stored-html';
import { idAt } from '@/lib/setup/sample/rows';
import type { Target } from './articles';
import { copyRows, type Row } from './copy';
import type { CommentTexts } from './prose';
import type { Random } from './random';
import { planThreads, shares, type PlannedComment } from './thread-plan';

const COMMENT_COLUMNS = [
  ...['id', 'article_id', 'article_revision_id', 'parent_id', 'root_id', 'depth', 'author_id', 'source', 'html'],
  ...['renderer_version', 'status', 'held_for', 'decision_count', 'created_at', 'idempotency_key', 'request_hash'],
];
const REVISION_COLUMNS = ['id', 'comment_id', 'number', 'source', 'html', 'created_at'];
const DECISION_COLUMNS = [
  ...['id', 'comment_id', 'comment_revision', 'number', 'action', 'reason', 'status_before', 'status_after'],
  ...['decider_id', 'created_at'],
];

const BATCH = 20_000;
const REASON = 'Please go for the argument, not for the person.';

type Batch = { comments: Row[]; revisions: Row[]; decisions: Row[] };

export type CommentPlan = {
  total: number;
  targets: Target[];
  until: number;
  readers: string[];
  moderators: string[];
  texts: CommentTexts;
  progress: (done: number) => void;
};

function addDecision(batch: Batch, { id, status, createdAt }: PlannedComment, decider: string): void {
  const at = new Date(createdAt + MINUTE);
  const action = status === 'spam' ? 'spam' : 'reject';
  const reason = status === 'spam' ? '' : REASON;
  batch.decisions.push([idAt(at), id, 1, 1, action, reason, 'pending', status, decider, at]);
}

function addComment(batch: Batch, random: Random, target: Target, planned: PlannedComment, plan: CommentPlan): void {
  const { id, parentId, rootId, depth, status } = planned;
  const { source, html } = plan.texts.next(random);
  const at = new Date(planned.createdAt);
  const decided = status === 'rejected' || status === 'spam';
  // Not lib/comments' fingerprint: nobody will send these forms again.
  const hash = createHash('md5').update(id).digest('hex');
  batch.comments.push([
    ...[id, target.id, target.revisionId, parentId, rootId, depth, random.pick(plan.readers), source, html],
    ...[RENDERER_VERSION, status, status === 'approved' ? [] : ['newcomer'], decided ? 1 : 0, at, `sample:${id}`, hash],
  ]);
  batch.revisions.push([idAt(at), id, 1, source, html, at]);
  if (decided) addDecision(batch, planned, random.pick(plan.moderators));
}

/** Writes a batch as a whole: an interrupted run leaves whole comments, with their revisions and decisions. */
async function write(client: Client, batch: Batch): Promise<void> {
  await client.query('BEGIN');
  await copyRows(client, 'comments', COMMENT_COLUMNS, batch.comments);
  await copyRows(client, 'comment_revisions', REVISION_COLUMNS, batch.revisions);
  if (batch.decisions.length) await copyRows(client, 'decisions', DECISION_COLUMNS, batch.decisions);
  await client.query('COMMIT');
}

/** Adds the comments, thread by thread and in the order of their times, each parent no later than its replies. */
export async function addComments(client: Client, random: Random, plan: CommentPlan): Promise<number> {
  const { total, targets, until, progress } = plan;
  const counts = shares(total, targets.length);
  let batch: Batch = { comments: [], revisions: [], decisions: [] };
  let done = 0;
  const flush = async () => {
    await write(client, batch);
    done += batch.comments.length;
    batch = { comments: [], revisions: [], decisions: [] };
    progress(done);
  };
  for (const [index, target] of targets.entries()) {
    const count = counts[index] ?? 0;
    for (const planned of planThreads(random, { count, from: target.publishedAt, to: until })) {
      addComment(batch, random, target, planned, plan);
      if (batch.comments.length >= BATCH) await flush();
    }
  }
  if (batch.comments.length) await flush();
  return done;
}
