/** What stands around every page. */
export const layout = {
  'layout.skip': 'Skip to the text',
  'layout.search': 'Search',
  'layout.signIn': 'Sign in',
} as const;
