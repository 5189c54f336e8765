import { phrase, type Phrase } from '@/lib/i18n/phrase';

/** Why a provider's sign-in led back to the sign-in page, by the code in its address; and what the page says. */
export const OAUTH_PROBLEMS = {
  unproven: phrase('accounts.no.oauthUnproven'),
  claimed: phrase('accounts.no.oauthClaimed'),
  closed: phrase('accounts.no.closed'),
  busy: phrase('accounts.no.oauthBusy'),
  failed: phrase('accounts.no.oauthFailed'),
} as const;

export type OAuthProblem = keyof typeof OAUTH_PROBLEMS;

/** The words for a code in an address; null when there is none. A code that we never give gets the general words. */
export function wordsForProblem(code: string | undefined): Phrase | null {
  if (!code) return null;
  return Object.hasOwn(OAUTH_PROBLEMS, code) ? OAUTH_PROBLEMS[code as OAuthProblem] : OAUTH_PROBLEMS.failed;
}
