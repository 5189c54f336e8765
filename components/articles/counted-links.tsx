import type { Translate } from '@/lib/i18n/translate';

type CountedLinksProps = {
  title: string;
  links: readonly { href: string; words: string; articles: number }[];
  t: Translate;
};

/** Links to lists of articles, each with how many it holds; nothing without any. */
export function CountedLinks({ title, links, t }: CountedLinksProps) {
  if (links.length === 0) return null;
  return (
    <nav className="periods" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {links.map(({ href, words, articles }) => (
          <li key={href}>
            <a href={href} dir="auto">
              {words}
            </a>{' '}
            <span className="meta" title={t('reading.count', { count: articles })}>
              {articles.toLocaleString(t.language)}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
