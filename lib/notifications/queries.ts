import { db } from '@/lib/db';
import { notFound } from '@/lib/errors';
import { DESK_PAGE_SIZE } from '@/lib/limits';
import { decodeCursor, olderThan, toPage, type Page } from '@/lib/pagination';

export const MAIL_STATES = ['waiting', 'sent', 'failed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** A line of the outbox. */
export type MailLine = {
  id: string;
  kind: string;
  recipient: string;
  subject: string;
  state: MailState;
  attempts: number;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
};

export type MailView = MailLine & { text: string; html: string; messageId: string; nextTryAt: Date };

const LINE = {
  id: true,
  kind: true,
  recipient: true,
  subject: true,
  attempts: true,
  lastError: true,
  createdAt: true,
  sentAt: true,
  failedAt: true,
} as const;

const IN_STATE = {
  sent: { sentAt: { not: null } },
  failed: { sentAt: null, failedAt: { not: null } },
  waiting: { sentAt: null, failedAt: null },
} as const satisfies Record<MailState, object>;

type Row = Omit<MailLine, 'state'> & { failedAt: Date | null };

function line({ failedAt, ...row }: Row): MailLine {
  return { ...row, state: row.sentAt ? 'sent' : failedAt ? 'failed' : 'waiting' };
}

/** The outbox, newest first. Only for those who may `outbox.view`: a waiting mail can hold a link that signs in. */
export async function listMail(
  query: { state?: MailState | undefined; cursor?: string | null | undefined } = {},
): Promise<Page<MailLine>> {
  const rows = await db().mail.findMany({
    where: {
      ...(query.state && IN_STATE[query.state]),
      ...olderThan(decodeCursor(query.cursor)),
    },
    select: LINE,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: DESK_PAGE_SIZE + 1,
  });
  return toPage(rows, DESK_PAGE_SIZE, (row) => ({ at: row.createdAt, id: row.id }), line);
}

/** @throws {AppError} not_found */
export async function getMail(id: string): Promise<MailView> {
  const row = await db().mail.findUnique({
    where: { id },
    select: { ...LINE, text: true, html: true, messageId: true, nextTryAt: true },
  });
  if (!row) throw notFound('There is no such mail.');
  const { text, html, messageId, nextTryAt, ...rest } = row;
  return { ...line(rest), text, html, messageId, nextTryAt };
}
