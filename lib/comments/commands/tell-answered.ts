import { Prisma } from '@/generated/prisma/client';
import { publishedOnly } from '@/lib/articles/published';
import { stopToken } from '@/lib/accounts/answer-mail';
import { later, now } from '@/lib/clock';
import { db, type Tx } from '@/lib/db';
import {
  ANSWER_EXCERPT_MAX,
  ANSWER_MAIL_PAUSE,
  ANSWER_MAILS_BATCH,
  ANSWERS_SHOWN_MAX,
  DECISION_MAIL_WAIT,
} from '@/lib/limits';
import { queueMail } from '@/lib/notifications/commands';
import { paths } from '@/lib/paths';
import { excerpt } from '@/lib/text/excerpt';
import { inTransaction } from '@/lib/write';
import { answerMailName } from '../answers';
import { visibleOnly } from '../visibility';

/** Notices `n` that nobody was told of. One about an answer that was just decided on waits: that may be taken back. */
const untold = (at: Date) => Prisma.sql`n.told_at IS NULL AND NOT EXISTS (
  SELECT FROM decisions d WHERE d.comment_id = n.answer_id AND d.created_at > ${later(at, -DECISION_MAIL_WAIT)})`;

/** Comments with answers that nobody was told of, and about which no mail was written within the pause. */
function findDue(at: Date): Promise<{ commentId: string }[]> {
  return db().$queryRaw`
    SELECT DISTINCT n.comment_id AS "commentId" FROM answer_notices n
    WHERE ${untold(at)} AND NOT EXISTS (
      SELECT 1 FROM answer_notices t WHERE t.comment_id = n.comment_id AND t.told_at > ${later(at, -ANSWER_MAIL_PAUSE)})
    LIMIT ${ANSWER_MAILS_BATCH}`;
}

/** The notices of a comment, locked: of two workers the second finds none. */
async function takeNotices(tx: Tx, commentId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT n.answer_id AS id FROM answer_notices n
    WHERE n.comment_id = ${commentId}::uuid AND ${untold(now())} ORDER BY n.answer_id FOR UPDATE`;
  return rows.map(({ id }) => id);
}

/** The comment and its author, if they are still to be told. */
function findAnswered(tx: Tx, commentId: string) {
  return tx.comment.findFirst({
    where: {
      id: commentId,
      ...visibleOnly,
      article: publishedOnly(),
      author: { answerMail: true, emailVerifiedAt: { not: null } },
    },
    select: { author: { select: { id: true, name: true, email: true } }, article: { select: { title: true } } },
  });
}

/** Writes one mail about all new answers to a comment. Those that are hidden again are forgotten until they show. */
async function tellOne(commentId: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const noted = await takeNotices(tx, commentId);
    const answered = await findAnswered(tx, commentId);
    const answers = answered
      ? await tx.comment.findMany({
          where: { id: { in: noted }, ...visibleOnly },
          select: { id: true, source: true, author: { select: { name: true } } },
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        })
      : [];
    const shown = answers.map(({ id }) => id);
    await tx.answerNotice.deleteMany({ where: { answerId: { in: noted.filter((id) => !shown.includes(id)) } } });
    const [first] = answers;
    if (!answered || !first) return false;
    const toldAt = now();
    await tx.answerNotice.updateMany({ where: { answerId: { in: shown } }, data: { toldAt } });
    const { author, article } = answered;
    await queueMail(
      tx,
      {
        kind: 'comment_answered',
        to: author.email,
        name: author.name,
        articleTitle: article.title,
        answers: answers.slice(0, ANSWERS_SHOWN_MAX).map(({ source, author: { name } }) => ({
          name,
          excerpt: excerpt(source, ANSWER_EXCERPT_MAX),
        })),
        count: answers.length,
        path: paths.comment(first.id),
        stopPath: paths.stopMailAtOnce(stopToken(author.id)),
      },
      { once: answerMailName(commentId, toldAt) },
    );
    return true;
  });
}

/** Writes the mails about new answers that are due; at most one an hour for each comment. Returns how many. */
export async function tellAnswered(): Promise<number> {
  let told = 0;
  for (const { commentId } of await findDue(now())) if (await tellOne(commentId)) told += 1;
  return told;
}
