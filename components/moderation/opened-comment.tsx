import Link from 'next/link';
import type { ReactNode } from 'react';
import { StoredHtml } from '@/components/ui/stored-html';
import type { OpenedComment as Comment } from '@/lib/moderation/opened-comment';
import { paths } from '@/lib/paths';
import { CommentHistory } from './comment-history';
import { heldBecause } from './held-because';
import { NeighborList } from './neighbor-list';
import { ReportList } from './report-list';
import { StatusBadge } from './status-badge';
import { ToldTime } from './told-time';

type OpenedCommentProps = {
  comment: Comment;
  /** The list, narrowed to the article. */
  narrow: string;
  /** Whether this is the page of the comment itself. */
  isPage?: boolean;
  /** The buttons, or what stands in their place. */
  children: ReactNode;
};

/** A comment in its thread, with all that a decision about it may need. */
export function OpenedComment({ comment, narrow, isPage = false, children }: OpenedCommentProps) {
  const { id, article, author, html, createdAt, editedAt, deletedAt, heldFor, status, reports, around } = comment;
  const because = status === 'pending' ? heldBecause(heldFor) : '';
  return (
    <>
      <p className="opened-article">
        {article.path ? (
          <a href={article.path} dir="auto">
            {article.title}
          </a>
        ) : (
          <span dir="auto">{article.title}</span>
        )}
        <Link className="meta" href={narrow} prefetch={false}>
          All on this article
        </Link>
      </p>
      <NeighborList title="What it answers" neighbors={around.ancestors} />
      <div className="opened-comment">
        <p className="opened-who">
          <strong dir="auto">{author.name}</strong>
          {author.role !== 'reader' && <span className="badge">{author.role}</span>}
          {status !== 'pending' && <StatusBadge status={status} />}
          <span className="meta">
            <ToldTime at={createdAt} />
            {editedAt && (
              <>
                , edited <ToldTime at={editedAt} />
              </>
            )}
          </span>
        </p>
        <StoredHtml className="card-body" html={html} dir="auto" />
      </div>
      {because && <p className="card-held">{because}</p>}
      {deletedAt && <p className="card-held">It was deleted, and there is nothing left to decide.</p>}
      {reports.length > 0 && <ReportList reports={reports} revision={comment.revision} />}
      {children}
      <CommentHistory comment={comment} />
      <NeighborList title="Others who answered the same" neighbors={around.siblings} />
      <NeighborList title="Answers to it" neighbors={around.replies} />
      <p className="opened-ways">
        {!isPage && (
          <Link href={paths.adminComment(id)} prefetch={false}>
            This comment’s page
          </Link>
        )}
        <Link href={paths.adminLog({ article: article.id })} prefetch={false}>
          The log of the article
        </Link>
      </p>
    </>
  );
}
