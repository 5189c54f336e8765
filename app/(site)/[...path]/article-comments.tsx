import { notFound } from 'next/navigation';
import { Pager } from '@/components/articles/pager';
import { CommentForm } from '@/components/comments/comment-form';
import { CommentsSection } from '@/components/comments/comments-section';
import { policyParts } from '@/components/comments/policy-parts';
import { PostComment } from '@/components/comments/post-comment';
import { commentsCloseAt } from '@/lib/comments/closing';
import { countComments, findThread, listThreads } from '@/lib/comments/public';
import { paths } from '@/lib/paths';
import { POLICY_PAGE } from '@/lib/settings/schema';
import { readFrame, readWords } from '../../site-frame';

/** Which comments a page of an article shows: the first threads, the threads from one on, or one thread from a reply on. */
export type CommentsPlace =
  { kind: 'first' } | { kind: 'threads'; from: string } | { kind: 'thread'; rootId: string; after: string | undefined };

type CommentedArticle = {
  id: string;
  path: string;
  revision: number;
  publishedAt: Date | null;
  commentsClosedAt: Date | null;
};

/** What everything said about an article's comments needs. */
async function readShared(article: CommentedArticle) {
  const [{ site, standingPages }, t] = await Promise.all([readFrame(), readWords()]);
  const policyPage = standingPages.some(({ slug }) => slug === POLICY_PAGE) ? POLICY_PAGE : null;
  const { line: policy } = policyParts(site.policy);
  return {
    article,
    calendar: site,
    t,
    policy,
    policyPage,
    closesAt: commentsCloseAt(article, site.closeCommentsAfterDays),
  };
}

type ArticleCommentsProps = { article: CommentedArticle; place: CommentsPlace; open: boolean };

export async function ArticleComments({ article, place, open }: ArticleCommentsProps) {
  const [known, counts] = await Promise.all([readShared(article), countComments([article.id])]);
  const { t } = known;
  const address = (query: { comments?: string; thread?: string; after?: string }) =>
    `${paths.articleComments(article.path, query)}#comments`;
  const shared = { ...known, count: counts.get(article.id) ?? 0, open };

  if (place.kind === 'thread') {
    const { rootId, after } = place;
    const thread = (await findThread(article.id, rootId, after)) ?? notFound();
    const pageUrl = paths.articleComments(article.path, { thread: rootId, after });
    return (
      <CommentsSection {...shared} threads={[thread]} pageUrl={pageUrl}>
        <Pager
          label={t('comments.pages')}
          back={after ? { href: address({ thread: rootId }), words: t('comments.threadStart') } : null}
          on={{ href: address({}), words: t('comments.all') }}
        />
      </CommentsSection>
    );
  }

  const from = place.kind === 'threads' ? place.from : undefined;
  const { threads, previous, next } = await listThreads(article.id, from);
  if (from !== undefined && threads.length === 0) notFound();
  return (
    <CommentsSection {...shared} threads={threads} pageUrl={paths.articleComments(article.path, { comments: from })}>
      <Pager
        label={t('comments.pages')}
        back={previous === null ? null : { href: address({ comments: previous }), words: t('comments.earlier') }}
        on={next === null ? null : { href: address({ comments: next }), words: t('comments.later') }}
      />
    </CommentsSection>
  );
}

/** The form under the comments, which says what will happen to whatever is posted: to anybody, as nobody is known here. */
export async function ArticleComposer({ article, open }: { article: CommentedArticle; open: boolean }) {
  const [{ site }, t] = await Promise.all([readFrame(), readWords()]);
  const outlook = `${t(`compose.${site.commentMode}`)} ${t('compose.signInAfter')}`;
  return (
    <PostComment open={open} t={t}>
      <CommentForm
        articleId={article.id}
        articleRevision={article.revision}
        outlook={outlook}
        rules={policyParts(site.policy).rest}
        t={t}
      />
    </PostComment>
  );
}
