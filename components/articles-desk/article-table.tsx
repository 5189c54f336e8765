import { paths } from '@/lib/paths';
import type { Status } from './editing';
import { STATUS_BADGES, STATUS_WORDS } from './status-words';
import './articles-desk.css';

export type ArticleLine = {
  id: string;
  title: string;
  status: Status;
  path: string | null;
  authors: readonly string[];
  comments: number;
  waiting: number;
  changed: string;
  published: string | null;
};

/** The articles of the desk, each leading to its editor. */
export function ArticleTable({ rows }: { rows: readonly ArticleLine[] }) {
  if (rows.length === 0) return <p className="empty">There are no articles here.</p>;
  return (
    <div className="table-scroll">
      <table className="article-table">
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Status</th>
            <th scope="col">By</th>
            <th scope="col" className="number">
              Comments
            </th>
            <th scope="col">Changed</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, status, path, authors, comments, waiting, changed, published }) => (
            <tr key={id}>
              <td dir="auto">
                <a href={paths.adminArticle(id)}>{title || 'Untitled'}</a>
              </td>
              <td>
                <span className={STATUS_BADGES[status]}>{STATUS_WORDS[status]}</span>{' '}
                <span className="meta">{published}</span>
                {status === 'published' && path && (
                  <>
                    {' '}
                    <a href={path}>
                      View<span className="visually-hidden"> {title}</span>
                    </a>
                  </>
                )}
              </td>
              <td>{authors.join(', ')}</td>
              <td className="number">
                {comments}
                {waiting > 0 && <span className="badge badge-warn">{waiting} waiting</span>}
              </td>
              <td className="meta">{changed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
