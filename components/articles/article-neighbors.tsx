import type { ArticleView } from '@/lib/articles/public-article';
import { paths } from '@/lib/paths';

/** The ways on from an article, in the words of the contract; a missing neighbor is left out. */
export function ArticleNeighbors({ article: { id, newer, older } }: { article: ArticleView }) {
  return (
    <footer className="article-footer">
      <nav className="neighbors" aria-label="Articles">
        {newer && (
          <p className="neighbor-newer">
            <a href={newer.path} rel="next">
              Newer Post
            </a>{' '}
            <span dir="auto">{newer.title}</span>
          </p>
        )}
        <p className="neighbor-home">
          <a href={paths.home()}>Home</a>
        </p>
        {older && (
          <p className="neighbor-older">
            <a href={older.path} rel="prev">
              Older Post
            </a>{' '}
            <span dir="auto">{older.title}</span>
          </p>
        )}
      </nav>
      <p className="meta">
        Subscribe to:{' '}
        <a href={paths.articleCommentsFeed(id)} type="application/atom+xml">
          Post Comments (Atom)
        </a>
      </p>
    </footer>
  );
}
