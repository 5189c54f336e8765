/**
 * A page that is the same for everyone has one head for all addresses: only here is it known which of its links leads
 * nowhere new.
 */
export function markCurrentLink(): void {
  for (const way of document.querySelectorAll<HTMLAnchorElement>('.masthead-nav a')) {
    if (way.pathname === location.pathname) way.setAttribute('aria-current', 'page');
  }
}
