import { cardOf, find, make } from './page';

/** Whoever goes up to what a comment answers finds the way back there. */
export function showWayBack({ target }: Event): void {
  const up = target instanceof Element ? target.closest<HTMLAnchorElement>('a.comment-up[href^="#"]') : null;
  const from = up?.closest<HTMLElement>('.comment');
  const above = up && cardOf(up.hash.slice(2));
  const actions = above && find('.comment-actions', above);
  if (!from || !actions) return;
  const name = find('.comment-author', from)?.textContent ?? '';
  const words = find('#comments')?.dataset.back?.replace('{name}', name) ?? '';
  find('.comment-down')?.remove();
  actions.append(make('a', { href: `#${from.id}`, className: 'comment-down' }, words));
}
