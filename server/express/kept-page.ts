import type { PageCache } from '../front/page-cache';
import { chooseVariant, sentFromMemory } from '../front/send-page';
import type { ExpressAnswer } from './lane';

/**
 * Answers with a page that the cache holds fresh under the very target, as the normal way does (`front.ts`,
 * `send-page.ts`), and counts it alike.
 */
export function answerKeptPages(cache: Pick<PageCache, 'hit'>): ExpressAnswer {
  return ({ target, acceptEncoding }) => {
    const page = cache.hit(target);
    if (page === undefined) return undefined;
    const chosen = chooseVariant(page, acceptEncoding);
    sentFromMemory.bytes += chosen.body.length;
    return chosen;
  };
}
