import { beforeEach, expect, it } from 'vitest';
import { DAY, later, MINUTE, now, pinClock } from './clock';
import { db } from './db';
import { DECISION_MAIL_WAIT } from './limits';
import { readPool, readSiteFigures } from './metrics';
import { decideComment } from './moderation/commands';
import { queueMail } from './notifications/commands';
import { leaseMail, markFailed } from './notifications/outbox';
import { inTransaction } from './write';
import { configure } from '@/test/configure';
import { makeArticle, makeComment, makePerson, makeSite } from '@/test/factories';

beforeEach(async () => {
  await makeSite();
  await db().mail.deleteMany();
});

it('tells how many comments wait and for how long, what was decided, and what work and mail is due', async () => {
  expect(await readSiteFigures()).toMatchObject({ held: 0, oldestHeld: 0, jobLag: 0, oldestMail: 0 });
  const [article, moderator] = [await makeArticle(), await makePerson({ role: 'moderator' })];
  await makeComment({ article, status: 'pending', createdAt: later(now(), -10 * MINUTE) });
  const waiting = await makeComment({ article, status: 'pending', createdAt: later(now(), -MINUTE) });
  const seen = { commentId: waiting.id, seenRevision: 1, seenDecisionCount: 0 };
  await decideComment(moderator, { ...seen, action: 'reject', reason: 'No.' });
  await inTransaction((tx) => queueMail(tx, { kind: 'account_exists', to: 'a@b.example' }));
  const job = { kind: 'purge', createdAt: now() };
  await db().job.create({ data: { ...job, runAt: later(now(), -MINUTE), lastError: 'it broke' } });
  await db().job.create({ data: { ...job, runAt: later(now(), DAY) } });
  const figures = await readSiteFigures();
  expect(figures).toMatchObject({ held: 1, oldestHeld: 600, reported: 0, jobsDue: 1, jobLag: 60, jobsFailing: 1 });
  expect(figures).toMatchObject({ mailWaiting: 2, mailFailed: 0 });
  expect(figures.decisions).toContainEqual({ action: 'reject', count: 1 });
  expect(figures.decisions).toContainEqual({ action: 'spam', count: 0 });
});

/** A delivery that is refused for now. */
async function tryInVain(): Promise<void> {
  const mail = await leaseMail();
  if (!mail) throw new Error('No mail is due');
  await markFailed(mail, { error: 'busy', permanent: false });
}

it('counts mail as late from when it is due, and not at all where nothing sends it', async () => {
  const oldest = async () => (await readSiteFigures()).oldestMail;
  configure({ SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'blog@example.org' });
  const start = now();
  const mail = { kind: 'account_exists', to: 'a@b.example' } as const;
  await inTransaction((tx) => queueMail(tx, mail, { after: DECISION_MAIL_WAIT }));
  expect(await oldest()).toBe(0);
  pinClock(later(start, DECISION_MAIL_WAIT + MINUTE));
  expect(await oldest()).toBe(60);
  await tryInVain();
  expect(await oldest()).toBe(60);
  pinClock(later(start, DECISION_MAIL_WAIT + 3 * MINUTE));
  await tryInVain();
  expect(await oldest()).toBe(180);
  await db().mail.deleteMany();
  // What waits for no undo was due at once, and is late from then on, however soon it is tried again.
  await inTransaction((tx) => queueMail(tx, mail));
  await tryInVain();
  expect(await oldest()).toBe(0);
  pinClock(later(now(), 2 * MINUTE));
  expect(await oldest()).toBe(120);
  configure({ SMTP_URL: undefined });
  expect(await readSiteFigures()).toMatchObject({ oldestMail: 0, mailWaiting: 1 });
});

it('knows the connections of this process', async () => {
  await db().$queryRaw`SELECT 1`;
  const pool = readPool();
  expect(pool.open).toBeGreaterThan(0);
  expect(pool).toMatchObject({ waiting: 0, idle: pool.open });
});
