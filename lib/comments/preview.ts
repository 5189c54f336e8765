import { RATE_LIMITS } from '@/lib/limits';
import type { StoredHtml } from '@/lib/markup/stored-html';
import { networkOf, takeToken } from '@/lib/rate-limits';
import { acceptText } from './text';

/**
 * The text as it would show. Changes nothing, so nobody need be signed in; the address is limited.
 * @throws {AppError} invalid, rate_limited
 */
export async function previewComment(input: { source: string; address: string }): Promise<StoredHtml> {
  await takeToken(RATE_LIMITS.previewByAddress, networkOf(input.address));
  return acceptText(input.source).html;
}
