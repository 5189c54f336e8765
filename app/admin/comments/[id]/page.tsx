import type { Metadata } from 'next';
import Link from 'next/link';
import { OpenedComment } from '@/components/moderation/opened-comment';
import { PersonRecord } from '@/components/moderation/person-record';
import { SingleDecision } from '@/components/moderation/single-decision';
import { openReportsOf, rowOf } from '@/components/moderation/queue-row';
import { consequenceOf } from '@/components/moderation/verdict-words';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/actor';
import { REJECTION_REASON_MAX } from '@/lib/limits';
import { openComment } from '@/lib/moderation/opened-comment';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { readForPage } from '../../desk-read';
import { decisionActions } from '../decision-actions';
import { commentPageQuery, listNamed, queueAddress, VERDICTS_OF } from '../queue-address';
import '../comments.css';
import '../opened.css';

export const metadata: Metadata = { title: 'Comment' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function CommentPage({ params, searchParams }: Props) {
  const { id } = await params;
  await requireStaff('comment.moderate', undefined, paths.adminComment(id));
  const { because, list, reason } = commentPageQuery.parse(await searchParams);
  const comment = await readForPage(openComment(id, await getSite()));
  const { author, tab } = comment;
  const back = list === undefined ? { tab } : listNamed(list);
  return (
    <>
      <div className="page-head">
        <h1>
          Comment by <bdi>{author.name}</bdi>
        </h1>
        <Link href={queueAddress({ ...back, ...(list === undefined && { comment: id }) })} prefetch={false}>
          Back to the queue
        </Link>
      </div>
      {because === 'unchanged' && (
        <Notice kind="error">
          Your decision was not recorded: the comment had changed, or somebody decided first. This is how it stands now.
        </Notice>
      )}
      {because === 'kept' && (
        <Notice kind="error">
          Nothing was taken back: the comment had changed, or somebody decided on it since. This is how it stands now.
        </Notice>
      )}
      <div className="single">
        <article aria-label={`Comment by ${author.name}`}>
          <OpenedComment
            isPage
            comment={comment}
            narrow={paths.adminComments({ status: tab, article: comment.article.id })}
          >
            {!comment.deletedAt && (
              <SingleDecision
                row={rowOf(comment)}
                list={queueAddress(back)}
                verdicts={VERDICTS_OF[tab]}
                reasonMax={REJECTION_REASON_MAX}
                reason={reason}
                startWithReason={because === 'reason' || reason !== undefined}
                undoable={comment.undoable}
                consequence={consequenceOf(comment.status, openReportsOf(comment))}
                actions={decisionActions}
              />
            )}
          </OpenedComment>
        </article>
        <section className="single-person" aria-label="Who wrote it">
          <PersonRecord
            author={author}
            record={comment.record}
            narrow={paths.adminComments({ status: tab, person: author.id })}
          />
        </section>
      </div>
    </>
  );
}
