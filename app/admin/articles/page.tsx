import type { Metadata } from 'next';
import Link from 'next/link';
import { ArticleTable } from '@/components/articles-desk/article-table';
import { ArticleTabs } from '@/components/articles-desk/article-tabs';
import { FilterBar, FilterSelect, FilterText } from '@/components/desk/filter-bar';
import { PageLinks } from '@/components/desk/page-links';
import { requireStaff } from '@/lib/actor';
import { listDeskArticles } from '@/lib/articles/desk-list';
import { countDeskArticles, listLabels } from '@/lib/articles/queries';
import { deskFilterSchema, DESK_SORTS } from '@/lib/articles/schema';
import { listWriters } from '@/lib/articles/writers';
import { ARTICLE_TITLE_MAX } from '@/lib/limits';
import { paths } from '@/lib/paths';
import { can } from '@/lib/policy';
import { getSite } from '@/lib/settings/public';
import { formatMoment } from '@/lib/site-dates';
import { asActor } from '../desk-read';
import { articleListAddress, articleListChips, SORT_NAMES } from './article-list-address';
import './articles.css';

export const metadata: Metadata = { title: 'Articles' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ArticlesPage({ searchParams }: Props) {
  const viewer = asActor(await requireStaff('article.create', undefined, paths.adminArticles()));
  const filter = deskFilterSchema.parse(await searchParams);
  const seesAll = can(viewer, 'article.view');
  const [counts, { items, next }, site, labels, writers] = await Promise.all([
    countDeskArticles(viewer),
    listDeskArticles(viewer, filter),
    getSite(),
    listLabels(viewer),
    seesAll ? listWriters() : [],
  ]);
  const { status, q, author, label, sort = 'changed', cursor } = filter;
  const first = { ...filter, cursor: undefined };
  const chips = articleListChips(filter, {
    author: writers.find(({ id }) => id === author)?.name,
    label: labels.find(({ slug }) => slug === label)?.name,
  });
  return (
    <>
      <div className="page-head">
        <h1>Articles</h1>
        <Link className="button" href={paths.adminNewArticle} prefetch={false}>
          New article
        </Link>
      </div>
      <ArticleTabs counts={counts} status={status} address={(to) => articleListAddress({ ...first, status: to })} />
      <FilterBar
        label="Find articles"
        action={paths.adminArticles()}
        kept={{ status }}
        chips={chips}
        all={articleListAddress({ status, sort })}
      >
        <FilterText name="q" label="Words in title or standfirst" value={q} max={ARTICLE_TITLE_MAX} />
        {seesAll && (
          <FilterSelect
            name="author"
            label="By"
            value={author}
            any="anybody"
            options={writers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {labels.length > 0 && (
          <FilterSelect
            name="label"
            label="Label"
            value={label}
            any="any"
            options={labels.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        )}
        <FilterSelect
          name="sort"
          label="Sorted by"
          value={sort}
          options={DESK_SORTS.map((value) => ({ value, label: SORT_NAMES[value] }))}
        />
      </FilterBar>
      {items.length === 0 ? (
        <NothingHere isNarrowed={chips.length > 0} all={articleListAddress({ status })} status={status} />
      ) : (
        <ArticleTable
          sort={sort}
          sorted={(to) => articleListAddress({ ...first, sort: to })}
          mayModerate={can(viewer, 'comment.moderate')}
          rows={items.map(({ updatedAt, publishedAt, ...row }) => ({
            ...row,
            changed: formatMoment(updatedAt, site),
            published: publishedAt && formatMoment(publishedAt, site),
          }))}
        />
      )}
      <PageLinks
        first={cursor ? articleListAddress(first) : null}
        next={next && articleListAddress({ ...first, cursor: next })}
        nextLabel="Next page"
      />
    </>
  );
}

type NothingHereProps = { isNarrowed: boolean; all: string; status: string | undefined };

function NothingHere({ isNarrowed, all, status }: NothingHereProps) {
  return (
    <div className="empty">
      {isNarrowed ? (
        <>
          <p>No article fits all of this.</p>
          <Link href={all} prefetch={false}>
            Show all of them
          </Link>
        </>
      ) : (
        <>
          <p>
            {status
              ? `There are no ${status === 'draft' ? 'drafts' : `${status} articles`}.`
              : 'Nothing is written yet.'}
          </p>
          <Link href={paths.adminNewArticle} prefetch={false}>
            Write an article
          </Link>
        </>
      )}
    </div>
  );
}
