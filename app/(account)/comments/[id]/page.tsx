import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { AnsweredComment } from '@/components/comments/compose-context';
import { OnArticle } from '@/components/comments/on-article';
import { OwnActions } from '@/components/comments/own-actions';
import { OwnContext } from '@/components/comments/own-context';
import { OwnState } from '@/components/comments/own-state';
import { ownStateWords } from '@/components/comments/state-tag';
import { OwnTimeline } from '@/components/comments/own-timeline';
import { Notice } from '@/components/ui/notice';
import { StoredHtml } from '@/components/ui/stored-html';
import { mailWorks } from '@/lib/accounts/mail-works';
import type { Viewer } from '@/lib/accounts/viewer';
import { findViewer } from '@/lib/actor';
import { locateComment } from '@/lib/comments/locate';
import { findCommentInContext, findOwnComment } from '@/lib/comments/queries';
import type { CommentInContext, OwnComment } from '@/lib/comments/schema';
import { findUsualWait, waitInWords } from '@/lib/moderation/usual-wait';
import { paths } from '@/lib/paths';
import { readSite, readWords } from '../../../site-frame';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ reported?: string | string[] }> };

const readComment = cache(async (id: string) => {
  const viewer = await findViewer();
  const own = viewer && (await findOwnComment(id, viewer.id));
  return own ? { own, viewer } : { own: null, comment: await findCommentInContext(id) };
});

/** The title says what the page says: what became of the comment, or whose it is. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { reported }, t] = [await params, await searchParams, await readWords()];
  const read = await readComment(id);
  if (read.own) return { title: ownStateWords({ comment: read.own, t }) };
  if (!read.comment) return { title: t('comments.oneTitle') };
  return { title: t(reported === '1' ? 'comments.reported' : 'comments.by', { name: read.comment.authorName }) };
}

/** One comment: what became of it for its author, the comment in its context for everybody else. */
export default async function CommentPage({ params, searchParams }: Props) {
  const [{ id }, { reported }] = [await params, await searchParams];
  const read = await readComment(id);
  if (read.own) return <OwnPage comment={read.own} viewer={read.viewer} />;
  if (!read.comment) notFound();
  return <PublicPage comment={read.comment} reported={reported === '1'} />;
}

async function OwnPage({ comment, viewer }: { comment: OwnComment; viewer: Viewer }) {
  const [site, t, wait, place] = await Promise.all([
    readSite(),
    readWords(),
    comment.status === 'pending' ? findUsualWait() : null,
    locateComment(comment.id),
  ]);
  return (
    <div className="panel">
      <OwnState
        comment={comment}
        usualWait={wait === null ? null : waitInWords(wait)}
        place={place}
        unprovenEmail={mailWorks() && !viewer.emailVerified ? viewer.email : null}
        t={t}
      />
      {comment.parent && <AnsweredComment parent={comment.parent} t={t} />}
      {!comment.deletedAt && (
        <article className="comment own-text" id={`c${comment.id}`} aria-label={t('comments.own.text')}>
          <StoredHtml className="comment-body" html={comment.html} />
        </article>
      )}
      <OwnActions comment={comment} calendar={site} t={t} />
      <OwnTimeline comment={comment} calendar={site} t={t} />
      <p className="panel-end">
        <a href={paths.ownComments()}>{t('comments.own.all')}</a>
      </p>
    </div>
  );
}

async function PublicPage({ comment, reported }: { comment: CommentInContext; reported: boolean }) {
  const { id } = comment;
  const [site, t, place] = await Promise.all([readSite(), readWords(), locateComment(id)]);
  return (
    <div className="panel">
      <Notice kind="done">
        {reported && (
          <>
            <p>{t('compose.report.thanks')}</p>
            <p>{t('compose.report.next')}</p>
          </>
        )}
      </Notice>
      <h1>{t.rich('comments.by', { name: <bdi>{comment.authorName}</bdi> })}</h1>
      <OnArticle article={comment.article} t={t} />
      {comment.parent && <AnsweredComment parent={comment.parent} t={t} />}
      <div className="own-text this-comment">
        <OwnContext comment={comment} calendar={site} t={t} />
      </div>
      <p className="actions">
        {place && (
          <a className="button button-quiet" href={place}>
            {t('comments.inPlace')}
          </a>
        )}
        <a href={paths.commentReply(id)} rel="nofollow">
          {t('comments.reply')}
        </a>
        <a href={paths.commentReport(id)} rel="nofollow">
          {t('comments.report')}
        </a>
      </p>
    </div>
  );
}
