import { StoredHtml } from '@/components/ui/stored-html';
import type { StoredHtml as Html } from '@/lib/markup/stored-html';
import { textDirection } from '@/lib/text/text-direction';
import '@/components/editor/editor.css';
import './writing.css';

type ArticleTextProps = {
  /** The level of its title on the page around it. */
  heading: 'h1' | 'h2' | 'h3';
  title: string;
  standfirst: string;
  html: Html;
  byline?: string;
  labels?: readonly string[];
};

/** An article's text as readers will read it, within the desk. */
export function ArticleText({ heading: Heading, title, standfirst, html, byline, labels = [] }: ArticleTextProps) {
  const direction = textDirection(title);
  return (
    <article className="article-text">
      <Heading className="article-text-title" dir="auto">
        {title || 'Untitled'}
      </Heading>
      {standfirst && (
        <p className="article-standfirst" dir="auto">
          {standfirst}
        </p>
      )}
      {byline && (
        <p className="meta" dir={direction}>
          <span dir="ltr">
            By <bdi>{byline}</bdi>
          </span>
        </p>
      )}
      <StoredHtml className="prose" html={html} />
      {labels.length > 0 && (
        <p className="meta" dir={direction}>
          <span dir="ltr">Labels: {labels.join(', ')}</span>
        </p>
      )}
    </article>
  );
}
