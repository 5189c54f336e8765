import type { ReactNode } from 'react';

/** The place of the form under the comments, or the word that they are closed. */
export function PostComment({ open, children }: { open: boolean; children: ReactNode }) {
  return (
    <section id="post-comment" className="post-comment" aria-labelledby="post-comment-heading">
      <h2 id="post-comment-heading">Post a Comment</h2>
      {open ? children : <p className="notice">Comments on this article are closed.</p>}
    </section>
  );
}
