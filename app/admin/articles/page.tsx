import type { Metadata } from 'next';
import { ArticleTable } from '@/components/articles-desk/article-table';
import { ArticleTabs } from '@/components/articles-desk/article-tabs';
import { requireStaff } from '@/lib/actor';
import { countDeskArticles, listDeskArticles } from '@/lib/articles/queries';
import { deskFilterSchema } from '@/lib/articles/schema';
import { paths } from '@/lib/paths';
import { getSite } from '@/lib/settings/public';
import { formatMoment } from '@/lib/site-dates';
import { asActor } from '../desk-read';

export const metadata: Metadata = { title: 'Articles' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ArticlesPage({ searchParams }: Props) {
  const viewer = await requireStaff('article.create', undefined, paths.adminArticles());
  const filter = deskFilterSchema.parse(await searchParams);
  const actor = asActor(viewer);
  const [counts, { items, next }, site] = await Promise.all([
    countDeskArticles(actor),
    listDeskArticles(actor, filter),
    getSite(),
  ]);
  const { status, q } = filter;
  return (
    <>
      <div className="page-head">
        <h1>Articles</h1>
        <a className="button" href={paths.adminNewArticle}>
          New article
        </a>
      </div>
      <ArticleTabs counts={counts} status={status} q={q} />
      <form className="search-row" action={paths.adminArticles()} role="search">
        {status && <input type="hidden" name="status" value={status} />}
        <label htmlFor="q">Find in titles</label>
        <input id="q" name="q" type="search" defaultValue={q ?? ''} />
        <button type="submit">Find</button>
      </form>
      <ArticleTable
        rows={items.map(({ updatedAt, publishedAt, ...row }) => ({
          ...row,
          changed: formatMoment(updatedAt, site),
          published: publishedAt && formatMoment(publishedAt, site),
        }))}
      />
      {next && (
        <nav className="pager" aria-label="Pages">
          <a href={paths.adminArticles({ status, q, cursor: next })}>Next page</a>
        </nav>
      )}
    </>
  );
}
