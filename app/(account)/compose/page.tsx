import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CommentForm } from '@/components/comments/comment-form';
import { ComposeParent, ComposePreview } from '@/components/comments/compose-context';
import { ComposeReturned } from '@/components/comments/compose-returned';
import { OnArticle } from '@/components/comments/on-article';
import { WrittenText } from '@/components/comments/written-text';
import { FormErrors } from '@/components/ui/form-errors';
import { Notice } from '@/components/ui/notice';
import { findViewer } from '@/lib/actor';
import { readPostedForm } from '@/lib/comments/posted-form';
import { findFormContext, findKeptComment } from '@/lib/comments/queries';
import { renderText } from '@/lib/comments/text';
import { shownForm } from '@/lib/http/shown-form';
import { readSite, readWords } from '../../site-frame';
import { readOutlook } from '../../read-outlook';
import { titled } from '../titled';

type Query = { article?: string | string[]; parent?: string | string[]; kept?: string | string[] };
type Props = { searchParams: Promise<Query> };

/** As its heading says, as far as the address knows. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return titled((await searchParams).parent ? 'compose.answer' : 'compose.yours')();
}

const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

/** The form on a page of its own: to answer without script, after signing in, after an error, for a preview. */
export default async function ComposePage({ searchParams }: Props) {
  const [query, { values, errors, step, notice }, t] = [await searchParams, await shownForm(), await readWords()];
  const sent = readPostedForm(values);
  const token = sent.keptToken ?? single(query.kept);
  const kept = token ? await findKeptComment(token) : null;
  const articleId = sent.articleId || kept?.articleId || single(query.article);
  if (!articleId && token) return <KeptNoLonger />;
  const context = await findFormContext(articleId ?? '', sent.parentId ?? kept?.parentId ?? single(query.parent));
  if (!context) {
    if (values.body === undefined) notFound();
    return <ComposeReturned title={t('compose.yours')} problem={errors['']} text={values.body} t={t} />;
  }
  const { article, parent, parentGone } = context;
  const [viewer, site] = await Promise.all([findViewer(), readSite()]);
  const body = values.body ?? kept?.source ?? '';
  const showsKept = kept !== null && values.body === undefined && viewer !== null;
  // The refusal to a form that was used before is about the form as a whole.
  const { key, ...byField } = errors;
  return (
    <div className="panel">
      <h1>{t(parent ? 'compose.answer' : 'compose.yours')}</h1>
      <OnArticle article={article} t={t} />
      <FormErrors errors={key ? { '': key } : byField} t={t} />
      <Notice>{notice ?? (showsKept && article.open && t('compose.keptAgain'))}</Notice>
      {parentGone && <Notice>{t('compose.parentGone')}</Notice>}
      {parent && <ComposeParent parent={parent} t={t} />}
      {step === 'preview' && <ComposePreview html={renderText(body)} t={t} />}
      {article.open && !viewer?.sanction ? (
        <CommentForm
          articleId={article.id}
          articleRevision={sent.articleRevision ?? article.revision}
          parentId={parent?.id}
          body={body}
          error={errors.body}
          // A key that already stands for another text would only be refused again.
          idempotencyKey={(!key && sent.idempotencyKey) || crypto.randomUUID()}
          keptToken={kept ? token : undefined}
          outlook={
            viewer
              ? await readOutlook(viewer, site, t)
              : `${t(`compose.${site.commentMode}`)} ${t('compose.signInAfter')}`
          }
          t={t}
        />
      ) : (
        <>
          <Notice>
            {viewer?.sanction ? await readOutlook(viewer, site, t) : t(body ? 'compose.closed' : 'comments.closed')}
          </Notice>
          {body && <WrittenText text={body} t={t} />}
        </>
      )}
      <p className="panel-end">
        <a href={article.path}>{t('compose.backToArticle')}</a>
      </p>
    </div>
  );
}

async function KeptNoLonger() {
  const t = await readWords();
  return (
    <div className="panel">
      <h1>{t('compose.yours')}</h1>
      <p>{t('compose.keptGone')}</p>
    </div>
  );
}
