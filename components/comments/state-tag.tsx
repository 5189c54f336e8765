import type { OwnComment } from '@/lib/comments/schema';
import type { Translate } from '@/lib/i18n/translate';

type Told = { comment: Pick<OwnComment, 'status' | 'deletedAt'>; t: Translate };

/** The state of one's own comment in two or three words: the heading of its page, and its mark in a list. */
export function ownStateWords({ comment: { status, deletedAt }, t }: Told): string {
  return t(`comments.own.${deletedAt ? 'deleted' : status}`);
}

/** The same as a mark: each state has a shape of its own besides its words. */
export function StateTag({ comment, t }: Told) {
  return (
    <span className="state" data-state={comment.deletedAt ? 'deleted' : comment.status}>
      {ownStateWords({ comment, t })}
    </span>
  );
}
