// Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019, "How many words do we read per minute?").
const WORDS_PER_MINUTE = 238;

/** How long an article takes to read, in whole minutes, at least one. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE));
}
