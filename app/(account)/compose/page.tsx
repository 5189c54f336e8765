import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CommentForm } from '@/components/comments/comment-form';
import { ComposeParent, ComposePreview } from '@/components/comments/compose-context';
import { ComposeReturned } from '@/components/comments/compose-returned';
import { Notice } from '@/components/ui/notice';
import { findViewer } from '@/lib/actor';
import { readPostedForm } from '@/lib/comments/posted-form';
import { findFormContext, findKeptComment } from '@/lib/comments/queries';
import { renderText } from '@/lib/comments/text';
import { shownForm } from '@/lib/http/shown-form';

export const metadata: Metadata = { title: 'Your comment' };

type Query = { article?: string | string[]; parent?: string | string[]; kept?: string | string[] };

const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/** The form on a page of its own: to answer without script, after signing in, after an error, for a preview. */
export default async function ComposePage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, form] = [await searchParams, await shownForm()];
  const sent = readPostedForm(form.values);
  const token = sent.keptToken ?? single(query.kept);
  const kept = token ? await findKeptComment(token) : null;
  const articleId = sent.articleId || kept?.articleId || single(query.article);
  if (!articleId && token) return <KeptNoLonger />;
  const context = await findFormContext(articleId ?? '', sent.parentId ?? kept?.parentId ?? single(query.parent));
  if (!context)
    return form.values.body === undefined ? (
      notFound()
    ) : (
      <ComposeReturned title="Your comment" problem={form.errors['']} text={form.values.body} />
    );
  const { article, parent, parentGone } = context;
  const body = form.values.body ?? kept?.source ?? '';
  const showsKept = kept !== null && form.values.body === undefined && (await findViewer()) !== null;
  return (
    <div className="panel">
      <h1>{parent ? 'Your answer' : 'Your comment'}</h1>
      <p className="meta">
        On <a href={article.path}>{article.title}</a>
      </p>
      <Notice kind="error">{form.errors[''] ?? form.errors.key}</Notice>
      <Notice>{form.notice ?? (showsKept && 'Here is your comment again. Look it over, then post it.')}</Notice>
      {parentGone && (
        <Notice>The comment that you answer is not there any more. What you post will stand as a new comment.</Notice>
      )}
      {!article.open && <Notice>Comments on this article are closed. Your text is below, to copy.</Notice>}
      {parent && <ComposeParent parent={parent} />}
      {form.step === 'preview' && <ComposePreview html={renderText(body)} />}
      <CommentForm
        articleId={article.id}
        articleRevision={sent.articleRevision ?? article.revision}
        parentId={parent?.id}
        body={body}
        error={form.errors.body}
        // A key that already stands for another text would only be refused again.
        idempotencyKey={(!form.errors.key && sent.idempotencyKey) || crypto.randomUUID()}
        keptToken={kept ? token : undefined}
      />
    </div>
  );
}

function KeptNoLonger() {
  return (
    <div className="panel">
      <h1>Your comment</h1>
      <p>
        This text was posted already, or kept for longer than two hours and is gone. We are sorry if it was not posted.
      </p>
    </div>
  );
}
