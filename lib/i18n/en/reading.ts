/** Articles, and the pages that lead to them. */
export const reading = {
  'reading.home': 'Home',
} as const;
