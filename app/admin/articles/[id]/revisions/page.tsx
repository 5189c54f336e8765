import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleText } from '@/components/articles-desk/article-text';
import { RestoreButton } from '@/components/articles-desk/restore-button';
import { RevisionTable } from '@/components/articles-desk/revision-table';
import { requireStaff } from '@/lib/actor';
import { getDeskArticle } from '@/lib/articles/queries';
import { getRevision, listRevisions } from '@/lib/articles/revisions';
import { isId } from '@/lib/ids';
import { trustStoredHtml } from '@/lib/markup/stored-html';
import { paths, withQuery } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { formatMoment } from '@/lib/site-dates';
import { restoreRevisionAction } from '../../actions';
import { asActor, readForPage } from '../../../desk-read';

export const metadata: Metadata = { title: 'History' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A positive number in the address; undefined for anything else. */
function readNumber(value: string | string[] | undefined): number | undefined {
  return typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;
}

export default async function RevisionsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await requireStaff('article.create', undefined, paths.adminArticleRevisions(id));
  if (!isId(id)) notFound();
  const [actor, query, site] = [asActor(viewer), await searchParams, await getSite()];
  const article = await readForPage(getDeskArticle(actor, id));
  const { items, next } = await listRevisions(actor, id, readNumber(query.before));
  const number = readNumber(query.number);
  const shown = number ? await readForPage(getRevision(actor, id, number)) : null;
  const addressOf = (values: Record<string, string>) => withQuery(paths.adminArticleRevisions(id), values);
  return (
    <>
      <p>
        <a href={paths.adminArticle(id)}>Back to writing</a>
      </p>
      <h1>History of {article.title || 'an untitled article'}</h1>
      <RevisionTable
        rows={items.map((row) => ({
          ...row,
          moment: formatMoment(row.createdAt, site),
          href: addressOf({ number: String(row.number), before: String(query.before ?? '') }),
          isCurrent: row.number === article.revision,
          isShown: row.number === number,
        }))}
      />
      {next && (
        <nav className="pager" aria-label="Pages">
          <a href={addressOf({ before: String(next) })}>Older revisions</a>
        </nav>
      )}
      {shown && (
        <section className="panel" aria-labelledby="revision-title">
          <h2 id="revision-title">Revision {shown.number}</h2>
          <ArticleText
            title={shown.title}
            standfirst={shown.standfirst}
            html={trustStoredHtml(shown.bodyHtml)}
            labels={shown.labels}
          />
          {shown.number !== article.revision && (
            <RestoreButton
              revision={{ id, seenRevision: article.revision, number: shown.number }}
              restore={restoreRevisionAction}
            />
          )}
        </section>
      )}
    </>
  );
}
