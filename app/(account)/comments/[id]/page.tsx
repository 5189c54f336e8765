import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OwnActions } from '@/components/comments/own-actions';
import { OwnContext } from '@/components/comments/own-context';
import { OwnState } from '@/components/comments/own-state';
import { Notice } from '@/components/ui/notice';
import { StoredHtml } from '@/components/ui/stored-html';
import { findViewer } from '@/lib/actor';
import { locateComment } from '@/lib/comments/locate';
import { findCommentInContext, findOwnComment } from '@/lib/comments/queries';
import type { OwnComment } from '@/lib/comments/schema';
import { findUsualWait, waitInWords } from '@/lib/moderation/usual-wait';
import { paths } from '@/lib/paths';
import { formatMoment } from '@/lib/site-dates';
import { readSite } from '../../../site-frame';

export const metadata: Metadata = { title: 'A comment' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ reported?: string | string[] }> };

/** One comment: what became of it for its author, the comment in its context for everybody else. */
export default async function CommentPage({ params, searchParams }: Props) {
  const [{ id }, { reported }, viewer] = [await params, await searchParams, await findViewer()];
  const own = viewer && (await findOwnComment(id, viewer.id));
  return own ? <OwnPage comment={own} /> : <PublicPage id={id} reported={reported === '1'} />;
}

async function OwnPage({ comment }: { comment: OwnComment }) {
  const [site, wait, place] = await Promise.all([
    readSite(),
    comment.status === 'pending' ? findUsualWait() : null,
    locateComment(comment.id),
  ]);
  const until = comment.editableUntil ? formatMoment(comment.editableUntil, site) : '';
  return (
    <div className="panel">
      <OwnState comment={comment} usualWait={wait === null ? null : waitInWords(wait)} place={place} />
      {!comment.deletedAt && (
        <article className="comment" id={`c${comment.id}`}>
          <StoredHtml className="comment-body" html={comment.html} />
        </article>
      )}
      <OwnActions comment={comment} until={until} />
      <p>
        <a href={paths.ownComments()}>All your comments</a>
      </p>
    </div>
  );
}

async function PublicPage({ id, reported }: { id: string; reported: boolean }) {
  const [comment, site] = await Promise.all([findCommentInContext(id), readSite()]);
  if (!comment) notFound();
  const place = await locateComment(id);
  return (
    <div className="panel">
      <Notice>{reported && 'Thank you. The moderators will look at this comment.'}</Notice>
      <h1>
        A comment by <bdi>{comment.authorName}</bdi>
      </h1>
      <p className="meta">
        On <a href={comment.article.path}>{comment.article.title}</a>
      </p>
      {comment.parent && <OwnContext comment={comment.parent} calendar={site} />}
      <OwnContext comment={comment} calendar={site} />
      <p className="actions">
        {place && <a href={place}>Read it in its place</a>}
        <a href={paths.commentReply(id)} rel="nofollow">
          Reply
        </a>
        <a href={paths.commentReport(id)} rel="nofollow">
          Report
        </a>
      </p>
    </div>
  );
}
