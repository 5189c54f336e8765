import { Fragment } from 'react';
import type { ArticleAuthor } from '@/lib/articles/summary';
import type { Translate } from '@/lib/i18n/translate';
import { paths } from '@/lib/paths';

type BylineProps = { authors: readonly ArticleAuthor[]; t: Translate };

/** `By A, B and C`, as the language joins names, each with a link to their page where they have one. */
export function Byline({ authors, t }: BylineProps) {
  if (authors.length === 0) return null;
  return <span className="byline">{t.rich('reading.byline', { authors: <Names authors={authors} t={t} /> })}</span>;
}

function Names({ authors, t }: BylineProps) {
  const names = new Intl.ListFormat(t.language).formatToParts(authors.map(({ name }) => name));
  const author = authors.values();
  return names.map(({ type, value }, index) => {
    const next = type === 'element' ? author.next().value : undefined;
    return next ? <Name key={index} author={next} /> : <Fragment key={index}>{value}</Fragment>;
  });
}

function Name({ author: { name, handle } }: { author: ArticleAuthor }) {
  if (handle === null) return <bdi>{name}</bdi>;
  return (
    <a href={paths.author(handle)} rel="author">
      <bdi>{name}</bdi>
    </a>
  );
}
