import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openSession } from '@/lib/accounts/sessions';
import { findViewerByToken } from '@/lib/accounts/viewer';
import { publishDueArticles } from '@/lib/articles/commands/publish-due-articles';
import { DAY, HOUR, later, MINUTE, pinClock, SECOND, setClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { inTransaction } from '@/lib/write';
import { makeArticle, makePerson, makeSite } from '@/test/factories';
import { Timekeeper } from './timekeeper';

beforeEach(() => pinClock(undefined));
afterEach(() => {
  vi.useRealTimers();
  setClock(undefined);
});

it.each([HOUR, -HOUR, DAY, -DAY])(
  'R7: a machine whose clock jumps by %i ms publishes nothing early, and lets no session live longer',
  async (jump) => {
    const real = new Date();
    if ((await db().site.count()) === 0) await makeSite();
    const early = await makeArticle({ status: 'scheduled', publishedAt: later(real, 30 * MINUTE) });
    const due = await makeArticle({ status: 'scheduled', publishedAt: later(real, -SECOND) });
    const [over, lasting] = [await makePerson(), await makePerson()];
    const sessions = await inTransaction(async (tx) => [
      await openSession(tx, over.id),
      await openSession(tx, lasting.id),
    ]);
    await db().session.updateMany({ where: { personId: over.id }, data: { expiresAt: later(real, -SECOND) } });
    await db().session.updateMany({ where: { personId: lasting.id }, data: { expiresAt: later(real, 30 * MINUTE) } });

    const seen = async () => {
      const published = await publishDueArticles();
      const viewers = await Promise.all(sessions.map(({ token }) => findViewerByToken(token)));
      return { early: published.includes(early.id), viewers: viewers.map((viewer) => viewer?.id) };
    };
    await new Timekeeper().begin();
    vi.useFakeTimers({ toFake: ['Date'], now: later(real, jump) });
    expect(await seen()).toEqual({ early: false, viewers: [undefined, lasting.id] });
    expect(await db().article.count({ where: { id: due.id, status: 'published' } })).toBe(1);
    // Started while the clock is wrong, it asks the database first.
    setClock(undefined);
    await new Timekeeper().begin();
    expect(await seen()).toEqual({ early: false, viewers: [undefined, lasting.id] });
  },
);
