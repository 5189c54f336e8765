import { StoredHtml } from '@/components/ui/stored-html';
import type { StoredHtml as Html } from '@/lib/markup/stored-html';
import '@/components/editor/editor.css';
import './writing.css';

type ArticleTextProps = { title: string; standfirst: string; html: Html; byline?: string; labels?: readonly string[] };

/** An article's text as readers will read it, within the desk. */
export function ArticleText({ title, standfirst, html, byline, labels = [] }: ArticleTextProps) {
  return (
    <article className="article-text prose">
      <h1 dir="auto">{title || 'Untitled'}</h1>
      {standfirst && (
        <p className="article-standfirst" dir="auto">
          {standfirst}
        </p>
      )}
      {byline && <p className="meta">By {byline}</p>}
      <StoredHtml html={html} />
      {labels.length > 0 && <p className="meta">Labels: {labels.join(', ')}</p>}
    </article>
  );
}
