import { createHash } from 'node:crypto';

/** What makes two requests the same request. */
export type Request = { articleId: string; parentId: string | null; source: string };

/** A fingerprint of what a form asked for: one key with two fingerprints is a mistake that must not pass. */
export function requestHash({ articleId, parentId, source }: Request): string {
  return createHash('sha256')
    .update(JSON.stringify([articleId, parentId, source]))
    .digest('hex');
}

const FORM_KEY = /^[\w-]{8,64}$/;

/** The key that a form carries, apart from derived ones; null when it has none of use, as a cached page without script. */
export function formKey(sent: string | null | undefined): string | null {
  return sent && FORM_KEY.test(sent) ? `form:${sent}` : null;
}

/** The stored key of a request that came without one; its time keeps the same words free for another day. */
export function derivedKey(hash: string, at: Date): string {
  return `text:${hash}:${at.getTime().toString(36)}`;
}
