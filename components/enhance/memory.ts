/** This tab's memory, which may be full or forbidden: then nothing is remembered. */
function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null; // A SecurityError or QuotaExceededError: the page works without its memory.
  }
}

export const remember = (name: string, value: unknown): void =>
  void attempt(() => sessionStorage.setItem(name, JSON.stringify(value)));

export const forget = (name: string): void => void attempt(() => sessionStorage.removeItem(name));

/** What was remembered under a name in this tab, by this script; null for nothing. */
export const recall = <Value>(name: string): Value | null =>
  attempt(() => JSON.parse(sessionStorage.getItem(name) ?? 'null') as Value | null);

const DRAFT = 'draft ';

/** The name under which a text that was begun is remembered. */
export const draftName = (place: string): string => `${DRAFT}${place}`;

/** How the names begin under which the desk keeps the unsaved text of articles. */
export const ARTICLE_COPY = 'rejoinder:article:';

/** The name under which the desk remembers the comment that was decided last, by its id. */
export const LAST_DECIDED = 'desk-last-decided';

/** What was half written goes with the account, and with it the way to what was decided last. */
export function forgetDrafts(): void {
  forget(LAST_DECIDED);
  for (const name of attempt(() => Object.keys(sessionStorage)) ?? [])
    if (name.startsWith(DRAFT) || name.startsWith(ARTICLE_COPY)) forget(name);
}
