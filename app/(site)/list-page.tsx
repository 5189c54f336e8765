import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ArticleList } from '@/components/articles/article-list';
import { MonthList } from '@/components/articles/month-list';
import { Pager } from '@/components/articles/pager';
import { listArticles, type ArticleScope } from '@/lib/articles/public';
import { countComments } from '@/lib/comments/public';
import { ARCHIVE_PAGE_SIZE } from '@/lib/limits';
import { readSite, readWords } from '../site-frame';

type ListPageProps = {
  kicker: ReactNode;
  title: string;
  scope: ArticleScope;
  before: string | undefined;
  /** The list's own address, or that of the page after a place in it. */
  address: (query: { before?: string }) => string;
  /** A heading where a month begins. */
  byMonth?: boolean;
  /** Between the title and the list. */
  children?: ReactNode;
};

/** A titled list of articles: of a label, an author, a year or a month. Without any there is no such page. */
export async function ListPage({ kicker, title, scope, before, address, byMonth = false, children }: ListPageProps) {
  const [site, t, page] = await Promise.all([
    readSite(),
    readWords(),
    listArticles(scope, { before, limit: ARCHIVE_PAGE_SIZE }),
  ]);
  if (page.items.length === 0) notFound();
  const counts = await countComments(page.items.map(({ id }) => id));
  const List = byMonth ? MonthList : ArticleList;
  return (
    <div className="list-page">
      <header className="list-heading">
        <p className="kicker">{kicker}</p>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {children}
      </header>
      <div>
        <List articles={page.items} counts={counts} calendar={site} t={t} />
        <Pager
          label={t('reading.pages')}
          back={before ? { href: address({}), words: t('reading.newest') } : null}
          on={page.next === null ? null : { href: address({ before: page.next }), words: t('reading.earlier') }}
        />
      </div>
    </div>
  );
}
