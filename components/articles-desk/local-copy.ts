/** What a writer has typed, as it is kept in the browser. */
export type LocalCopy = { title: string; standfirst: string; bodyHtml: string; labels: string };

const keyOf = (articleId: string | null) => `rejoinder:article:${articleId ?? 'new'}`;
const NAMES = ['title', 'standfirst', 'bodyHtml', 'labels'] as const;

function isCopy(value: unknown): value is LocalCopy {
  return (
    typeof value === 'object' &&
    value !== null &&
    NAMES.every((name) => typeof (value as Record<string, unknown>)[name] === 'string')
  );
}

/**
 * Keeps unsaved text through a reload or a crash of this tab, and no longer: on a shared computer a draft must not
 * outlive its writer's visit (ASVS 5.0, 14.3.1). Storage may be full or switched off; the text is still on the page then.
 */
export function keepCopy(storage: Storage, articleId: string | null, copy: LocalCopy): boolean {
  try {
    storage.setItem(keyOf(articleId), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

/** The text that was kept for an article; null when there is none. */
export function findCopy(storage: Storage, articleId: string | null): LocalCopy | null {
  try {
    const copy: unknown = JSON.parse(storage.getItem(keyOf(articleId)) ?? 'null');
    return isCopy(copy) ? copy : null;
  } catch {
    return null; // Not what we wrote, or no storage: nothing to bring back.
  }
}

export function dropCopy(storage: Storage, articleId: string | null): void {
  storage.removeItem(keyOf(articleId));
}
