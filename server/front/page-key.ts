import { PLACES, type Route } from './routes';

/** `text` cut to `max` UTF-16 units without leaving half of a pair. */
function cut(text: string, max: number): string {
  return text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * The address under which a page is filled and kept: the path and the parameters that its route declares, each once, in
 * the declared order. Whatever else a visitor puts into a query never reaches Next or the cache (V32).
 */
export function pageKey(path: string, query: string, { parameters }: Route): string {
  if (query === '' || parameters.length === 0) return path;
  const sent = new URLSearchParams(query);
  const kept: string[] = [];
  for (const [name, allowed, maxLength] of parameters) {
    const value = cut(sent.get(name) ?? '', maxLength);
    if (value !== '' && allowed.test(value)) kept.push(`${name}=${encodeURIComponent(value)}`);
  }
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}

const PLACE = new RegExp(`[?&](?:${PLACES.map(([name]) => name).join('|')})=`);

/** True when a key has a parameter with which a visitor can make up as many addresses of the same page as they like. */
export function namesPlace(key: string): boolean {
  return PLACE.test(key);
}
