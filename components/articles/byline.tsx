import { Fragment } from 'react';
import type { ArticleAuthor } from '@/lib/articles/summary';
import { paths } from '@/lib/paths';

/** `By A, B and C`, each with a link to their page where they have one. */
export function Byline({ authors }: { authors: readonly ArticleAuthor[] }) {
  if (authors.length === 0) return null;
  return (
    <span className="byline">
      By{' '}
      {authors.map(({ id, name, handle }, index) => (
        <Fragment key={id}>
          {index > 0 && (index === authors.length - 1 ? ' and ' : ', ')}
          {handle === null ? (
            <bdi>{name}</bdi>
          ) : (
            <a href={paths.author(handle)} rel="author">
              <bdi>{name}</bdi>
            </a>
          )}
        </Fragment>
      ))}
    </span>
  );
}
