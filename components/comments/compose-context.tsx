import type { ReactNode } from 'react';
import { StoredHtml } from '@/components/ui/stored-html';
import type { ShownComment } from '@/lib/comments/schema';
import type { Translate } from '@/lib/i18n/translate';
import type { StoredHtml as Html } from '@/lib/markup/stored-html';
import { paths } from '@/lib/paths';

type AnsweredProps = { parent: ShownComment; t: Translate };

/** The comment that is being answered, above the form. */
export function ComposeParent({ parent, t }: AnsweredProps) {
  return <Answered words={t.rich('compose.answering', { name: <bdi>{parent.authorName}</bdi> })} parent={parent} />;
}

/** What a comment answers, above that comment, with the way to its own page. */
export function AnsweredComment({ parent, t }: AnsweredProps) {
  const name = (
    <a href={paths.comment(parent.id)}>
      <bdi>{parent.authorName}</bdi>
    </a>
  );
  return <Answered words={t.rich('comments.inReplyTo', { name })} parent={parent} />;
}

function Answered({ words, parent }: { words: ReactNode; parent: ShownComment }) {
  return (
    <section className="answered" aria-labelledby="parent-heading">
      <h2 id="parent-heading" className="meta">
        {words}
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
