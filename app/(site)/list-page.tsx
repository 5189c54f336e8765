import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ArticleList } from '@/components/articles/article-list';
import { Pager } from '@/components/articles/pager';
import { listArticles, type ArticleScope } from '@/lib/articles/public';
import { countComments } from '@/lib/comments/public';
import { ARCHIVE_PAGE_SIZE } from '@/lib/limits';
import { readSite } from '../site-frame';

type ListPageProps = {
  kicker: string;
  title: string;
  scope: ArticleScope;
  before: string | undefined;
  /** The list's own address, or that of the page after a place in it. */
  address: (query: { before?: string }) => string;
  /** Between the title and the list. */
  children?: ReactNode;
};

/** A titled list of articles: of a label, an author, a year or a month. Without any there is no such page. */
export async function ListPage({ kicker, title, scope, before, address, children }: ListPageProps) {
  const [site, page] = await Promise.all([readSite(), listArticles(scope, { before, limit: ARCHIVE_PAGE_SIZE })]);
  if (page.items.length === 0) notFound();
  const counts = await countComments(page.items.map(({ id }) => id));
  return (
    <>
      <header className="list-heading">
        <p className="kicker">{kicker}</p>
        <h1 dir="auto">{title}</h1>
        {children}
      </header>
      <ArticleList articles={page.items} counts={counts} calendar={site} />
      <Pager
        label="Pages"
        back={before ? { href: address({}), words: 'Newest articles' } : null}
        on={page.next === null ? null : { href: address({ before: page.next }), words: 'Older articles' }}
      />
    </>
  );
}
