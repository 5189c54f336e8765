/** What stands around every page. */
export const layout = {
  'layout.skip': 'Skip to the text',
  'layout.search': 'Search',
  'layout.signIn': 'Sign in',
  'layout.site': 'Site',
  'layout.more': 'More of the site',
  'layout.postsFeed': 'Posts (Atom)',
  'layout.commentsFeed': 'Comments (Atom)',
  'layout.publishedWith': 'Published with {name}',
} as const;
