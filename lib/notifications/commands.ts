import { v7 as uuidv7 } from 'uuid';
import { now } from '@/lib/clock';
import type { Tx } from '@/lib/db';
import { env } from '@/lib/env';
import { getSite } from '@/lib/settings/public';
import { compose } from './compose';
import type { MailRequest } from './kinds';
import { writeOut } from './letter';
import { checkedRecipient } from './recipient';

/**
 * Writes a mail into the outbox, in the transaction that has a reason for it: no commit, no mail. A worker delivers
 * it; without SMTP it waits there for the owner to read. Its Message-ID is fixed here, so that a delivery which a
 * crash repeats is recognizable (R16).
 * @throws {TypeError} when the recipient is not one plain address
 */
export async function queueMail(tx: Tx, mail: MailRequest): Promise<void> {
  const { SITE_URL: siteUrl } = env();
  const site = await getSite(tx);
  const written = writeOut(compose(mail, { siteName: site.name, siteUrl }));
  const id = uuidv7();
  const at = now();
  await tx.mail.create({
    data: {
      id,
      messageId: `<${id}@${new URL(siteUrl).hostname}>`,
      kind: mail.kind,
      recipient: checkedRecipient(mail.to),
      ...written,
      createdAt: at,
      nextTryAt: at,
    },
  });
}
