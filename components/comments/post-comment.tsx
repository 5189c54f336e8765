import type { ReactNode } from 'react';
import type { Translate } from '@/lib/i18n/translate';

/** The id of the section that holds the form. */
export const COMMENT_FORM_PLACE = 'post-comment';

/** The place of the form under the comments, or the word that they are closed. */
export function PostComment({ open, t, children }: { open: boolean; t: Translate; children: ReactNode }) {
  return (
    <section id={COMMENT_FORM_PLACE} className="post-comment" aria-labelledby="post-comment-heading">
      <h2 id="post-comment-heading">{t('compose.heading')}</h2>
      {open ? children : <p className="comments-closed">{t('comments.closed')}</p>}
    </section>
  );
}
