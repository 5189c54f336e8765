/** The titles of feeds. */
export const feeds = {
  'feeds.comments': 'Comments',
} as const;
