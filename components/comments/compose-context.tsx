import { StoredHtml } from '@/components/ui/stored-html';
import type { ShownComment } from '@/lib/comments/schema';
import type { Translate } from '@/lib/i18n/translate';
import type { StoredHtml as Html } from '@/lib/markup/stored-html';

/** The comment that is being answered, above the form. */
export function ComposeParent({ parent, t }: { parent: ShownComment; t: Translate }) {
  return (
    <section className="answered" aria-labelledby="parent-heading">
      <h2 id="parent-heading" className="meta">
        {t.rich('compose.answering', { name: <bdi>{parent.authorName}</bdi> })}
      </h2>
      <blockquote>
        <StoredHtml className="comment-body" html={parent.html} />
      </blockquote>
    </section>
  );
}

/** A text as it would show. */
export function ComposePreview({ html, t }: { html: Html; t: Translate }) {
  return (
    <section aria-labelledby="preview-heading" className="comment-preview">
      <h2 id="preview-heading">{t('compose.preview')}</h2>
      <StoredHtml className="comment-body" html={html} />
    </section>
  );
}
