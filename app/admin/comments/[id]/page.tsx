import type { Metadata } from 'next';
import Link from 'next/link';
import { CommentCard } from '@/components/moderation/comment-card';
import { CommentHistory } from '@/components/moderation/comment-history';
import { NeighborList } from '@/components/moderation/neighbor-list';
import { SingleDecision } from '@/components/moderation/single-decision';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/actor';
import { REJECTION_REASON_MAX } from '@/lib/limits';
import { getCommentForDesk } from '@/lib/moderation/queries';
import { findSurroundings } from '@/lib/moderation/thread';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { readForPage } from '../../desk-read';
import { decisionActions } from '../decision-actions';
import { VERDICTS_OF } from '../queue-address';
import '../comments.css';

export const metadata: Metadata = { title: 'Comment' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CommentPage({ params, searchParams }: Props) {
  const { id } = await params;
  await requireStaff('comment.moderate', undefined, paths.adminComment(id));
  const { because } = await searchParams;
  const comment = await readForPage(getCommentForDesk(id));
  const [around, site] = await Promise.all([findSurroundings(comment.id), getSite()]);
  const { author, status, reports } = comment;
  const tab = reports.some(({ resolvedAt }) => resolvedAt === null) ? 'reported' : status;
  const row = { id, authorName: author.name, revision: comment.revision, decisionCount: comment.decisionCount };
  return (
    <>
      <div className="page-head">
        <h1>Comment by {author.name}</h1>
        <Link href={paths.adminComments({ status: tab })} prefetch={false}>
          Back to the queue
        </Link>
      </div>
      {because === 'unchanged' && (
        <Notice kind="error">
          Your decision was not recorded: the comment had changed, or somebody decided first. This is how it stands now.
        </Notice>
      )}
      <NeighborList title="What it answers" neighbors={around.ancestors} calendar={site} />
      <article className="panel single" aria-label={`Comment by ${author.name}`}>
        <CommentCard item={{ ...comment, reports: [] }} calendar={site} showStatus />
        {comment.deletedAt ? (
          <p className="card-held">It was deleted, and there is nothing left to decide.</p>
        ) : (
          <SingleDecision
            row={row}
            tab={tab}
            verdicts={VERDICTS_OF[tab]}
            reasonMax={REJECTION_REASON_MAX}
            startWithReason={because === 'reason'}
            undoable={comment.undoable}
            actions={decisionActions}
          />
        )}
      </article>
      <NeighborList title="Answers to it" neighbors={around.replies} calendar={site} />
      <CommentHistory comment={comment} calendar={site} />
    </>
  );
}
