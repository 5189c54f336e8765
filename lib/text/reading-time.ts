/** Words a minute of silent reading, non-fiction: Brysbaert 2019, "How many words do we read per minute?" */
const WORDS_A_MINUTE = 238;

/** Whole minutes that a text of so many words takes to read; at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
