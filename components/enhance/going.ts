import { find } from './page';

/** Goes to an address; a place on this very page is loaded afresh. */
export function go(address: string): void {
  const target = new URL(address, location.href);
  if (target.pathname + target.search !== location.pathname + location.search) return location.assign(target);
  history.replaceState(null, '', target);
  history.scrollRestoration = 'manual';
  location.reload();
}

/** A page that `go` loaded afresh does not look for its place by itself. */
export function findPlaceAgain(): void {
  if (history.scrollRestoration !== 'manual') return;
  history.scrollRestoration = 'auto';
  find(':target')?.scrollIntoView();
}
