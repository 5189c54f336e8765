/** A word without its accents, as `search_words` keeps it. */
export function foldWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** The word with each two neighboring letters swapped: the slip of the fingers that trigrams see worst. */
export function swaps(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, index) => {
    const swapped = [...letters];
    swapped.splice(index, 2, letter, letters[index] ?? '');
    return swapped.join('');
  });
}

/** How many letters to add, drop, replace or swap with their neighbor (optimal string alignment distance). */
export function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const choices = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
      if (swap) choices.push((beforeLast[j - 2] ?? 0) + 1);
      row.push(Math.min(...choices));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The candidate with the fewest slips; among equals the longest, because letters are dropped more often than added, then
 * the first. Null when even that one is another word.
 */
export function closestWord(typed: string, candidates: readonly string[]): string | null {
  const word = foldWord(typed);
  const allowed = Math.max(1, Math.floor(word.length / 3));
  let best: { word: string; slips: number } | null = null;
  for (const candidate of candidates) {
    const slips = slipsBetween(word, candidate);
    const better = !best || slips < best.slips || (slips === best.slips && candidate.length > best.word.length);
    if (slips <= allowed && better) best = { word: candidate, slips };
  }
  return best?.word ?? null;
}
