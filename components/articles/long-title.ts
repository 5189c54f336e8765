/** So many characters fill five lines at the size of a headline: one that is longer is set smaller. */
const LONG = 90;
/** So many letters without a place to break fill a line of a phone at that size. */
const LONG_WORD = /[\p{L}\p{M}\p{N}]{16}/u;

/** The class of a headline, by its length and that of its longest word. */
export function titleClass(title: string): 'title-long' | undefined {
  return title.length > LONG || LONG_WORD.test(title) ? 'title-long' : undefined;
}
