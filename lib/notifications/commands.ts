import { v7 as uuidv7 } from 'uuid';
import { later, now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { env } from '@/lib/env';
import { translate } from '@/lib/i18n/translate';
import { getSite } from '@/lib/settings/public';
import { compose } from './compose';
import type { MailRequest } from './kinds';
import { messageIdOf } from './message-id';
import { writeOut } from './write-out';
import { checkedRecipient } from './recipient';

/**
 * Writes a mail into the outbox, in the site's language and in the transaction that has a reason for it: no commit, no
 * mail. A worker delivers it; without SMTP it waits there for the owner to read. Its Message-ID is fixed here, so that
 * a delivery which a crash repeats is recognizable (R16). With `once`, the first mail under that name is the only one, and
 * `withdrawMail` finds it; nobody delivers it before `after` milliseconds have passed.
 * @throws {TypeError} when the recipient is not one plain address
 */
export async function queueMail(
  tx: Tx,
  mail: MailRequest,
  { once, after = 0 }: { once?: string; after?: number } = {},
): Promise<void> {
  const { SITE_URL: siteUrl } = env();
  const { name: siteName, language, timeZone } = await getSite(tx);
  const t = translate(language);
  const letter = compose(mail, { siteName, siteUrl, timeZone, t });
  const id = uuidv7();
  const at = now();
  const row = {
    id,
    messageId: messageIdOf(once ?? id),
    kind: mail.kind,
    recipient: checkedRecipient(mail.to),
    ...writeOut(letter, t),
    stopUrl: letter.stopUrl ?? null,
    createdAt: at,
    nextTryAt: later(at, after),
  };
  await tx.mail.createMany({ data: row, skipDuplicates: once !== undefined });
}
