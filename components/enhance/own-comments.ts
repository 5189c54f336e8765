import { cardOf, find, link, make, nodesOf } from './page';

type OwnComment = {
  id: string;
  parentId: string | null;
  status: string;
  html: string | null;
  /** When its text becomes final; null when it is already. */
  editableUntil: string | null;
};

type Words = Record<'waiting' | 'onlyYou' | 'edit' | 'delete', string>;

/** One person's own comments on the article that the page shows, newest first. */
export type OwnComments = { comments: OwnComment[]; words: Words };

function addOwnActions(card: HTMLElement, { id, editableUntil }: OwnComment, words: Words): void {
  const actions = find('.comment-actions', card);
  if (!actions) return;
  find('a[href$="/report"]', actions)?.remove();
  if (editableUntil) actions.append(' ', link(words.edit, `/comments/${id}/edit`));
  actions.append(' ', link(words.delete, `/comments/${id}/delete`));
}

/** The list of a comment's answers, or of all threads; made when there is none. */
function listFor(parentId: string | null): HTMLElement | null {
  const place = parentId ? cardOf(parentId)?.closest('li') : find('#comments');
  if (!place) return null;
  const known = find(':scope > ol, :scope > details > ol', place);
  if (known) return known;
  const list = make('ol', { className: parentId ? 'replies' : 'threads' });
  const before = parentId ? place.firstElementChild : find('.comments-head', place);
  before?.after(list);
  return list;
}

/** Puts a comment that waits where it will stand, for its author's eyes. */
function showWaiting(comment: OwnComment, words: Words): void {
  const { id, parentId, html } = comment;
  const state = make('p', { className: 'meta' }, link(words.waiting, `/comments/${id}`), ` – ${words.onlyYou}`);
  const card = make(
    'article',
    { className: 'comment comment-waiting', id: `c${id}` },
    state,
    make('div', { className: 'comment-body' }, ...nodesOf(html ?? '')),
    make('footer', { className: 'comment-actions' }),
  );
  addOwnActions(card, comment, words);
  // Somebody has answered: they have.
  find('.comments-invite')?.remove();
  listFor(parentId)?.append(make('li', { className: parentId ? '' : 'thread' }, card));
}

/** Marks what is theirs among the comments, and shows what waits. */
export function showOwnComments({ comments, words }: OwnComments): void {
  // Oldest first: an answer finds what it answers in place.
  for (const comment of [...comments].reverse()) {
    const card = cardOf(comment.id);
    if (card) addOwnActions(card, comment, words);
    else if (comment.status === 'pending') showWaiting(comment, words);
  }
}
