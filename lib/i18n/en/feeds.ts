/** The titles of feeds. */
export const feeds = {
  'feeds.commentsOn': 'Comments on {site}',
  'feeds.commentsOnArticle': 'Comments on “{title}”',
  'feeds.commentBy': '{author} on “{title}”',
} as const;
