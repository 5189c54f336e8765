import Link from 'next/link';
import { RowMenu } from '@/components/desk/row-menu';
import type { DeskSort } from '@/lib/articles/schema';
import { paths } from '@/lib/paths';
import type { Status } from './editing';
import { STATUS_LOOKS, STATUS_WORDS } from './status-words';
import '@/components/desk/desk-table.css';

export type ArticleLine = {
  id: string;
  title: string;
  status: Status;
  path: string | null;
  authors: readonly string[];
  labels: readonly string[];
  wordCount: number;
  comments: number;
  waiting: number;
  changed: string;
  published: string | null;
};

type ArticleTableProps = {
  rows: readonly ArticleLine[];
  sort: DeskSort;
  /** The list in another order. */
  sorted: (sort: DeskSort) => string;
  mayModerate: boolean;
};

type SortHeadProps = { name: string; to: string; direction: 'ascending' | 'descending' | undefined };

function SortHead({ name, to, direction }: SortHeadProps) {
  return (
    <th scope="col" aria-sort={direction}>
      <Link href={to} prefetch={false}>
        {name}
        {direction && <span aria-hidden="true">{direction === 'ascending' ? ' ↑' : ' ↓'}</span>}
      </Link>
    </th>
  );
}

/** The articles of the desk, each leading to its editor. */
export function ArticleTable({ rows, sort, sorted, mayModerate }: ArticleTableProps) {
  return (
    <table className="desk-table article-table">
      <thead>
        <tr>
          <SortHead name="Title" to={sorted('title')} direction={sort === 'title' ? 'ascending' : undefined} />
          <SortHead
            name="Status"
            to={sorted('published')}
            direction={sort === 'published' ? 'descending' : undefined}
          />
          <th scope="col">By</th>
          <th scope="col" className="number">
            Words
          </th>
          <th scope="col" className="number">
            Comments
          </th>
          <SortHead
            name="Changed"
            to={sorted(sort === 'changed' ? 'oldest' : 'changed')}
            direction={sort === 'changed' ? 'descending' : sort === 'oldest' ? 'ascending' : undefined}
          />
          <th scope="col">
            <span className="visually-hidden">More</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ArticleRow key={row.id} row={row} mayModerate={mayModerate} />
        ))}
      </tbody>
    </table>
  );
}

function ArticleRow({ row, mayModerate }: { row: ArticleLine; mayModerate: boolean }) {
  const { id, title, status, path, authors, labels, wordCount, comments, waiting, changed, published } = row;
  const name = title || 'Untitled';
  const queue = (tab: string) => paths.adminComments({ status: tab, article: id });
  const waits = `${waiting} waiting`;
  return (
    <tr>
      <th scope="row">
        <Link href={paths.adminArticle(id)} prefetch={false} dir="auto">
          {name}
        </Link>
        {labels.length > 0 && <bdi className="entry-more">{labels.join(' · ')}</bdi>}
      </th>
      <td className="article-status">
        <span className={STATUS_LOOKS[status]}>{STATUS_WORDS[status]}</span>
        {published && <span className="entry-more">{published}</span>}
      </td>
      <td dir="auto">{authors.join(', ')}</td>
      <td className="number">
        {wordCount}
        <span className="unit">{wordCount === 1 ? ' word' : ' words'}</span>
      </td>
      <td className="number">
        {comments}
        <span className="unit">{comments === 1 ? ' comment' : ' comments'}</span>
        {waiting > 0 && (
          <span className="article-waiting">
            {' '}
            {mayModerate ? (
              <Link href={queue('pending')} prefetch={false}>
                {waits}
              </Link>
            ) : (
              waits
            )}
          </span>
        )}
      </td>
      <td className="when">
        <span className="unit">changed </span>
        {changed}
      </td>
      <td className="row-end">
        <RowMenu
          about={name}
          links={[
            { href: paths.adminArticle(id), label: 'Edit' },
            ...(status === 'published' && path ? [{ href: path, label: 'View on the site' }] : []),
            { href: paths.adminArticlePreview(id), label: 'Preview' },
            { href: paths.adminArticleRevisions(id), label: 'History' },
            ...(mayModerate ? [{ href: queue('approved'), label: 'Comments' }] : []),
            ...(mayModerate ? [{ href: paths.adminLog({ article: id }), label: 'Log entries' }] : []),
          ]}
        />
      </td>
    </tr>
  );
}
