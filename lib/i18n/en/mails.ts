/** Every mail that the site writes. */
export const mails = {
  'mails.signInLink.action': 'Sign in',
} as const;
