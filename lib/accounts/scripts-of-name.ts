/** Scripts that people write their names in today (UAX #31, table 5, and three of table 7), each known by one letter test. */
const SCRIPTS = (
  'Latin Greek Cyrillic Armenian Georgian Hebrew Arabic Thaana Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu ' +
  'Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Khmer Ethiopic Cherokee Canadian_Aboriginal Mongolian ' +
  'Han Hiragana Katakana Bopomofo Hangul'
)
  .split(' ')
  .map((name) => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'u') }));

const TOGETHER = new Set(['Han', 'Hiragana', 'Katakana', 'Bopomofo', 'Hangul']);
/** Their letters pass for Latin ones, so the two never stand in one name. */
const LIKE_LATIN = new Set(['Greek', 'Cyrillic', 'Armenian', 'Cherokee', 'Canadian_Aboriginal']);
/** Letters that belong to no script in particular: the long-vowel sign, the ʻokina and its like. */
const ANYWHERE = /[ー々ʼʻ]/u;

/**
 * Whether a name mixes alphabets in a way that could deceive: UTS #39's "moderately restrictive" level (5.2), that is
 * one script, or Latin with one other that does not look like it, or the scripts of East Asia together. A letter of no
 * script in common use counts as deceiving.
 */
export function mixesLookAlikes(name: string): boolean {
  const found = new Set<string>();
  for (const letter of name.match(/\p{L}/gu) ?? []) {
    if (ANYWHERE.test(letter)) continue;
    const script = SCRIPTS.find(({ letters }) => letters.test(letter))?.name;
    if (script === undefined) return true;
    found.add(TOGETHER.has(script) ? 'East Asian' : script);
  }
  const withLatin = found.delete('Latin');
  const [other] = found;
  return found.size > 1 || (withLatin && other !== undefined && LIKE_LATIN.has(other));
}
