import { phrase, type Phrase } from '@/lib/i18n/phrase';
import { explainClosed } from './closed-account';

/** Why a provider's sign-in led back to the sign-in page, by the code in its address; and what the page says. */
export const OAUTH_PROBLEMS = {
  unproven: phrase('accounts.no.oauthUnproven'),
  claimed: phrase('accounts.no.oauthClaimed'),
  closed: phrase('accounts.no.closed'),
  busy: phrase('accounts.no.oauthBusy'),
  failed: phrase('accounts.no.oauthFailed'),
} as const;

export type OAuthProblem = keyof typeof OAUTH_PROBLEMS;

/**
 * The words for a code in an address; null when there is none. A code that we never give gets the general words. Why an
 * account is closed is said to whoever brings the ticket for it, which only its own identity gets.
 */
export async function wordsForProblem(code: string | undefined, ticket: string | null): Promise<Phrase | null> {
  if (!code) return null;
  const why = code === 'closed' ? await explainClosed(ticket) : null;
  if (why) return why;
  return Object.hasOwn(OAUTH_PROBLEMS, code) ? OAUTH_PROBLEMS[code as OAuthProblem] : OAUTH_PROBLEMS.failed;
}
