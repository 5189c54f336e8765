import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY, HOUR, later, now, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { JOB_ATTEMPTS_MAX, JOB_LEASE, JOB_RETRY_FIRST } from '@/lib/limits';
import { inTransaction } from '@/lib/write';
import { makeArticle, makeComment, makePerson } from '@/test/factories';
import { enqueueJob, planPeriodicJob } from './commands';
import type { JobHandlers } from './kinds';
import { purgeExpired } from './purge';
import { runNextJob } from './queue';

const enqueue = (runAt?: Date) => inTransaction((tx) => enqueueJob(tx, 'purge', {}, runAt));

/** Handlers that purge so, and have nothing else to do. */
const nothing = async () => undefined;
const purging = (purge: () => Promise<void>): JobHandlers => ({
  ...{ purge, announceClosing: nothing, tellHeld: nothing },
});

beforeEach(async () => {
  await db().job.deleteMany();
});

describe('a job', () => {
  it('is done once, when it is due, however many look for it', async () => {
    await enqueue();
    await enqueue(later(now(), 1));
    const done = vi.fn(async () => undefined);
    const looks = await Promise.all([1, 2, 3, 4].map(() => runNextJob(purging(done))));
    expect(looks.filter(Boolean)).toHaveLength(1);
    expect(done).toHaveBeenCalledTimes(1);
    expect(await db().job.count({ where: { finishedAt: null } })).toBe(1);
    pinClock(later(now(), 1));
    expect(await runNextJob(purging(done))).toBe(true);
    expect(done).toHaveBeenCalledTimes(2);
  });

  it('is tried again later when it fails, keeps its error, and is given up in the end', async () => {
    const silenced = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const purge = async () => Promise.reject(new Error('no room'));
    await enqueue();
    await runNextJob(purging(purge));
    expect(await db().job.findFirst()).toMatchObject({
      attempts: 1,
      lastError: 'no room',
      runAt: later(now(), JOB_RETRY_FIRST),
      finishedAt: null,
    });
    await db().job.updateMany({ data: { attempts: JOB_ATTEMPTS_MAX - 1, runAt: now() } });
    await runNextJob(purging(purge));
    expect(await db().job.findFirst()).toMatchObject({ attempts: JOB_ATTEMPTS_MAX, finishedAt: now() });
    silenced.mockRestore();
  });

  it('is taken over when its worker vanished, once the lease is over', async () => {
    await enqueue();
    await db().job.updateMany({ data: { lockedUntil: later(now(), JOB_LEASE) } });
    const purge = async () => undefined;
    expect(await runNextJob(purging(purge))).toBe(false);
    pinClock(later(now(), JOB_LEASE));
    expect(await runNextJob(purging(purge))).toBe(true);
  });

  it('of an unknown kind ends with a word about it', async () => {
    const silenced = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await db().job.create({ data: { kind: 'constructor', runAt: now(), createdAt: now() } });
    expect(await runNextJob(purging(async () => undefined))).toBe(true);
    expect(await db().job.findFirst()).toMatchObject({ finishedAt: now(), lastError: expect.stringContaining('kind') });
    silenced.mockRestore();
  });
});

describe('periodic work', () => {
  it('is planned once by many, and again an interval after it ended', async () => {
    await Promise.all([1, 2, 3, 4, 5].map(() => planPeriodicJob('purge', HOUR)));
    expect(await db().job.count()).toBe(1);
    await runNextJob(purging(async () => undefined));
    await planPeriodicJob('purge', HOUR);
    expect(await db().job.findFirst({ where: { finishedAt: null } })).toMatchObject({ runAt: later(now(), HOUR) });
  });
});

describe('the purge', () => {
  it('removes what has expired, and nothing else', async () => {
    const { id: personId } = await makePerson();
    const article = await makeArticle();
    const answered = await makeComment({ article });
    const [past, future] = [later(now(), -1), later(now(), 1)];
    for (const [name, expiresAt] of [
      ['old', past],
      ['new', future],
    ] as const) {
      await db().session.create({
        data: { tokenHash: name, personId, createdAt: past, lastSeenAt: past, expiresAt },
      });
      await db().rateLimitBucket.create({ data: { key: name, count: 1, startedAt: past, expiresAt } });
      await db().oneTimeLink.create({
        data: {
          tokenHash: name,
          purpose: 'sign_in',
          email: 'a@b.example',
          emailKey: 'a@b.example',
          createdAt: past,
          expiresAt: later(expiresAt, -DAY),
        },
      });
      const createdAt = later(expiresAt, -30 * DAY);
      await db().mail.create({
        data: {
          messageId: name,
          kind: 'password_changed',
          recipient: 'a@b.example',
          subject: '',
          text: '',
          html: '',
          createdAt,
          nextTryAt: createdAt,
        },
      });
      const { id: answerId } = await makeComment({ article, parent: answered });
      const toldAt = later(expiresAt, -30 * DAY);
      await db().answerNotice.create({ data: { answerId, commentId: answered.id, createdAt: toldAt, toldAt } });
      await db().job.create({
        data: { kind: name, runAt: past, createdAt: past, finishedAt: later(expiresAt, -7 * DAY) },
      });
    }
    expect(await purgeExpired()).toEqual({
      ...{ sessions: 1, links: 1, keptComments: 0, rateLimits: 1, jobs: 1, mail: 1, answerNotices: 1 },
    });
    expect(await db().session.findMany({ select: { tokenHash: true } })).toEqual([{ tokenHash: 'new' }]);
    expect(await db().rateLimitBucket.findMany({ select: { key: true } })).toEqual([{ key: 'new' }]);
    expect(await db().oneTimeLink.findMany({ select: { tokenHash: true } })).toEqual([{ tokenHash: 'new' }]);
    expect(await db().mail.findMany({ select: { messageId: true } })).toEqual([{ messageId: 'new' }]);
    expect(await db().job.findMany({ select: { kind: true } })).toEqual([{ kind: 'new' }]);
  });
});
