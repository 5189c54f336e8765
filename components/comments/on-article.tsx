import type { Translate } from '@/lib/i18n/translate';

type OnArticleProps = { article: { title: string; path: string }; t: Translate };

/** Which article something is about, with the way there. */
export function OnArticle({ article, t }: OnArticleProps) {
  const title = (
    <a href={article.path} dir="auto">
      {article.title}
    </a>
  );
  return <p className="on-article">{t.rich('comments.on', { article: title })}</p>;
}
