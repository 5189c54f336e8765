/** Signing in and up, and the settings of an account. */
export const accounts = {
  'accounts.signIn': 'Sign in',
} as const;
