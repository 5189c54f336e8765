import { notFound } from '@/lib/errors';
import { phrase } from '@/lib/i18n/phrase';
import { inTransaction } from '@/lib/write';
import { readStopToken } from '../answer-mail';

/**
 * Stops mail about answers for whoever the token names; whoever holds the token may. Stopping twice is stopping once.
 * @throws {AppError} not_found for a token that this site did not make
 */
export async function stopAnswerMail(token: string): Promise<void> {
  const personId = readStopToken(token);
  if (!personId) throw notFound(phrase('mails.stop.unknown'));
  await inTransaction(async (tx) => {
    await tx.person.updateMany({ where: { id: personId }, data: { answerMail: false } });
  });
}
