import { StoredHtml } from '@/components/ui/stored-html';
import type { ShownComment } from '@/lib/comments/schema';
import type { StoredHtml as Html } from '@/lib/markup/stored-html';

/** The comment that is being answered, above the form. */
export function ComposeParent({ parent }: { parent: ShownComment }) {
  return (
    <section aria-labelledby="parent-heading">
      <h2 id="parent-heading" className="meta">
        You answer <bdi>{parent.authorName}</bdi>
      </h2>
      <blockquote>
        <StoredHtml className="comment-body" html={parent.html} />
      </blockquote>
    </section>
  );
}

/** A text as it would show. */
export function ComposePreview({ html }: { html: Html }) {
  return (
    <section aria-labelledby="preview-heading" className="comment-preview">
      <h2 id="preview-heading">Preview</h2>
      <StoredHtml className="comment-body" html={html} />
    </section>
  );
}
