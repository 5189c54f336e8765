import { ARTICLE_COPY as PREFIX } from '@/components/enhance/memory';

/** What a writer has typed, as it is kept in the browser. */
export type LocalCopy = { title: string; standfirst: string; bodyHtml: string; labels: string; slug: string };

/** Whose text it is, and of which article: null is one that was never saved. */
export type CopyOf = { writerId: string; articleId: string | null };

const keyOf = ({ writerId, articleId }: CopyOf) => `${PREFIX}${writerId}:${articleId ?? 'new'}`;
const NAMES = ['title', 'standfirst', 'bodyHtml', 'labels', 'slug'] as const;

function isCopy(value: unknown): value is LocalCopy {
  return (
    typeof value === 'object' &&
    value !== null &&
    NAMES.every((name) => typeof (value as Record<string, unknown>)[name] === 'string')
  );
}

/**
 * Keeps unsaved text through a reload or a crash of this tab, and no longer: on a shared computer a draft must not
 * outlive its writer's visit (ASVS 5.0, 14.3.1): whoever writes in this tab next takes away what is not theirs. Storage may be full or switched off; the text is still on the page then.
 */
export function keepCopy(storage: Storage, of: CopyOf, copy: LocalCopy): boolean {
  try {
    storage.setItem(keyOf(of), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

/** The text that was kept for an article; null when there is none. What other writers left in this tab goes. */
export function findCopy(storage: Storage, of: CopyOf): LocalCopy | null {
  try {
    for (const key of Object.keys(storage))
      if (key.startsWith(PREFIX) && !key.startsWith(`${PREFIX}${of.writerId}:`)) storage.removeItem(key);
    const copy: unknown = JSON.parse(storage.getItem(keyOf(of)) ?? 'null');
    return isCopy(copy) ? copy : null;
  } catch {
    return null; // Not what we wrote, or no storage: nothing to bring back.
  }
}

export function dropCopy(storage: Storage, of: CopyOf): void {
  storage.removeItem(keyOf(of));
}
