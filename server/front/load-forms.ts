import { forms } from '@/lib/paths';
import { ANSWER_TIMEOUT } from './exchange';
import { fillHeaders } from './fill';
import type { Inside } from './inside';

const MET_FIRST = [forms.postComment, forms.signIn, forms.signUp];
const MAX_BYTES = 64 * 1024;

/**
 * Has Next load the forms that a storm meets first. It loads a route when it is first asked for one, which took 0.4 to 1 s
 * on a busy machine: longer than a line of forms stands still (`form.ts`). They take no GET, so nothing is done.
 * @throws {InsideError}
 */
export async function loadForms(inside: Inside, siteUrl: string, ending: AbortSignal): Promise<void> {
  const headers = fillHeaders(siteUrl);
  for (const path of MET_FIRST)
    if (!ending.aborted) await inside.read({ path, headers, timeout: ANSWER_TIMEOUT, maxBytes: MAX_BYTES });
}
