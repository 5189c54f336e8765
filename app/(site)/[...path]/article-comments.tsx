import { notFound } from 'next/navigation';
import { Pager } from '@/components/articles/pager';
import { CommentForm } from '@/components/comments/comment-form';
import { CommentsSection } from '@/components/comments/comments-section';
import { policyParts } from '@/components/comments/policy-parts';
import { PostComment } from '@/components/comments/post-comment';
import { commentsCloseAt } from '@/lib/comments/closing';
import { countComments, findThread, listThreads, type ThreadsPage } from '@/lib/comments/public';
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

/** What of an article's comments a page at this place shows. Asked for together: the page waits for the slowest alone. */
export async function readComments(articleId: string, place: CommentsPlace) {
  const [counts, shown] = await Promise.all([countComments([articleId]), readThreads(articleId, place)]);
  return { count: counts.get(articleId) ?? 0, ...shown };
}

async function readThreads(articleId: string, place: CommentsPlace): Promise<ThreadsPage> {
  if (place.kind === 'thread') {
    const thread = (await findThread(articleId, place.rootId, place.after)) ?? notFound();
    return { threads: [thread], previous: null, next: null };
  }
  const from = place.kind === 'threads' ? place.from : undefined;
  const page = await listThreads(articleId, from);
  return from !== undefined && page.threads.length === 0 ? notFound() : page;
}

type ArticleCommentsProps = {
  article: CommentedArticle;
  place: CommentsPlace;
  comments: Awaited<ReturnType<typeof readComments>>;
  open: boolean;
};

export async function ArticleComments({ article, place, comments, open }: ArticleCommentsProps) {
  const known = await readShared(article);
  const { t } = known;
  const address = (query: { comments?: string; thread?: string; after?: string }) =>
    `${paths.articleComments(article.path, query)}#comments`;
  const { count, threads, previous, next } = comments;
  const shared = { ...known, count, threads, open };

  if (place.kind === 'thread') {
    const { rootId, after } = place;
    return (
      <CommentsSection {...shared} pageUrl={paths.articleComments(article.path, { thread: rootId, after })}>
        <Pager
          label={t('comments.pages')}
          back={after ? { href: address({ thread: rootId }), words: t('comments.threadStart') } : null}
          on={{ href: address({}), words: t('comments.all') }}
        />
      </CommentsSection>
    );
  }

  const from = place.kind === 'threads' ? place.from : undefined;
  return (
    <CommentsSection {...shared} pageUrl={paths.articleComments(article.path, { comments: from })}>
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
