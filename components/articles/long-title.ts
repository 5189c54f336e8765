/** So many characters fill five lines at the size of a headline: one that is longer is set smaller. */
const LONG = 90;

/** The class of a headline, by its length. */
export function titleClass(title: string): 'title-long' | undefined {
  return title.length > LONG ? 'title-long' : undefined;
}
