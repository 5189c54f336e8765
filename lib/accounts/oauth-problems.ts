/** Why a provider's sign-in led back to the sign-in page, by the code in its address; and what the page says. */
export const OAUTH_PROBLEMS = {
  unproven: 'The provider has not confirmed your e-mail address. Confirm it there first, or sign up here with it.',
  claimed:
    'There is an account with your address whose address was never confirmed. Sign in to it with its password, or by e-mail, confirm the address, and then come back.',
  closed: 'This account is closed.',
  busy: 'Too many attempts to sign in from here. Please try again later.',
  failed: 'Signing in there did not work, and nothing was changed. Please try again.',
} as const;

export type OAuthProblem = keyof typeof OAUTH_PROBLEMS;

/** The words for a code in an address; null when there is none. A code that we never give gets the general words. */
export function wordsForProblem(code: string | undefined): string | null {
  if (!code) return null;
  return Object.hasOwn(OAUTH_PROBLEMS, code) ? OAUTH_PROBLEMS[code as OAuthProblem] : OAUTH_PROBLEMS.failed;
}
