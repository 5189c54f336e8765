import { RATE_LIMITS } from '@/lib/limits';
import { networkOf, takeToken } from '@/lib/rate-limits';

/**
 * Counts a mail that somebody asks for without being signed in: nobody floods an inbox, and nobody mails many (V23). Counted alike
 * for addresses with and without an account.
 * @throws {AppError} rate_limited
 */
export async function takeMailTokens(emailKey: string, clientAddress: string): Promise<void> {
  await takeToken(RATE_LIMITS.mailByAddress, networkOf(clientAddress));
  await takeToken(RATE_LIMITS.mailByRecipient, emailKey);
}
