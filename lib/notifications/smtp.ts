import { createTransport } from 'nodemailer';
import { MAIL_DELIVERY_MAX, MAIL_SENDERS, MAIL_TIMEOUT } from '@/lib/limits';
import type { LeasedMail } from './outbox';

export type SmtpServer = {
  host: string;
  port: number;
  secure: boolean;
  requireTLS: boolean;
  auth?: { user: string; pass: string };
};

export type Postman = {
  /** Resolves when the other side has taken the mail. @throws {DeliveryError} */
  deliver(mail: LeasedMail): Promise<void>;
  close(): void;
};

/** A delivery that did not succeed. `permanent`: the other side refuses this very mail, and always will. */
export class DeliveryError extends Error {
  override name = 'DeliveryError';
  constructor(
    message: string,
    readonly permanent: boolean,
  ) {
    super(message);
  }
}

/** nodemailer tells by `code` which step failed, and by `responseCode` what the other side said (RFC 5321, 4.2.1). */
function asDeliveryError(error: unknown): DeliveryError {
  if (!(error instanceof Error)) return new DeliveryError(String(error), false);
  const { code, responseCode } = error as Error & { code?: unknown; responseCode?: unknown };
  const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return new DeliveryError(error.message, aboutThisMail && Number(responseCode) >= 500);
}

/** Milliseconds: `step` for each word of the conversation, `whole` for a delivery from beginning to end. */
export type Patience = { step: number; whole: number };

/** What mail programs read: no vacation replies to what a program wrote (RFC 3834, 5), and a button that stops it. */
function headersOf({ stopUrl }: LeasedMail): Record<string, string> {
  const headers: Record<string, string> = { 'Auto-Submitted': 'auto-generated' };
  if (stopUrl === null) return headers;
  headers['List-Unsubscribe'] = `<${stopUrl}>`;
  // RFC 8058, 3.1: the one press is for https alone.
  if (stopUrl.startsWith('https://')) headers['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click';
  return headers;
}

/** Opens connections to an SMTP server as they are needed, and keeps them for the next mail. */
export function openPostman(
  server: SmtpServer,
  from: string,
  patience: Patience = { step: MAIL_TIMEOUT, whole: MAIL_DELIVERY_MAX },
): Postman {
  const open = () =>
    createTransport({
      ...server,
      pool: true,
      maxConnections: MAIL_SENDERS,
      connectionTimeout: patience.step,
      greetingTimeout: patience.step,
      socketTimeout: patience.step,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  let transport = open();

  // nodemailer cannot give up one delivery: a connection that is drip-fed past every timeout is closed with its pool.
  const reopen = () => {
    transport.close();
    transport = open();
  };

  return {
    deliver: async (mail) => {
      let timer: NodeJS.Timeout | undefined;
      const tooSlow = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => {
          reopen();
          reject(new DeliveryError('The mail server took too long', false));
        }, patience.whole);
      });
      const sending = transport.sendMail({
        from,
        to: { name: '', address: mail.recipient },
        subject: mail.subject,
        text: mail.text,
        ...(mail.html && { html: mail.html }),
        messageId: mail.messageId,
        date: mail.createdAt,
        headers: headersOf(mail),
      });
      try {
        await Promise.race([sending, tooSlow]);
      } catch (error) {
        throw error instanceof DeliveryError ? error : asDeliveryError(error);
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => transport.close(),
  };
}
