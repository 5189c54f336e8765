import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, later, pinClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { LOG_COUNT_MAX } from '@/lib/limits';
import type { Actor } from '@/lib/policy';
import { makeArticle, makePerson } from '@/test/factories';
import { findLogVolume, LOG_VOLUME_DAYS, type LogDay } from './log-volume';

/** A Tuesday morning in London, and already its evening in Auckland. */
const AT = new Date('2026-11-24T09:30:00Z');
const as = (person: { id: string; role: Actor['role'] }): Actor => ({ ...person, sanction: null });
const busyDays = (days: LogDay[]) =>
  Object.fromEntries(days.flatMap((day) => (day.events ? [Object.values(day)] : [])));
const write = (kind: string, actor: Actor, times: Date[], articleId?: string) =>
  db().auditEvent.createMany({
    data: times.map((createdAt) => ({ kind, actorId: actor.id, articleId: articleId ?? null, createdAt })),
  });

let owner: Actor;
let moderator: Actor;

beforeEach(() => pinClock(AT));
beforeAll(async () => {
  owner = as(await makePerson({ role: 'owner' }));
  moderator = as(await makePerson({ role: 'moderator' }));
});

describe('how much the log holds a day', () => {
  it('is told for thirty days of the site’s calendar, and no longer ago', async () => {
    const at = [0, 12 * HOUR, 2 * DAY, 29 * DAY, 40 * DAY].map((ago) => later(AT, -ago));
    await write('settings.changed', owner, at);
    const days = await findLogVolume(owner, { personId: owner.id }, 'UTC');
    expect(days).toHaveLength(LOG_VOLUME_DAYS);
    expect(days.at(-1)).toEqual({ date: '2026-11-24', events: 1 });
    expect(busyDays(days)).toEqual({ '2026-10-26': 1, '2026-11-22': 1, '2026-11-23': 1, '2026-11-24': 1 });
    const there = await findLogVolume(owner, { personId: owner.id }, 'Pacific/Auckland');
    expect(busyDays(there)).toEqual({ '2026-10-26': 1, '2026-11-22': 1, '2026-11-24': 2 });
  });

  it('begins and ends with the days that the log is narrowed to', async () => {
    const between = { personId: owner.id, from: new Date('2026-11-22T00:00Z'), to: new Date('2026-11-24T00:00Z') };
    expect(await findLogVolume(owner, between, 'UTC')).toEqual([
      { date: '2026-11-22', events: 1 },
      { date: '2026-11-23', events: 1 },
    ]);
    expect(await findLogVolume(owner, { from: later(AT, 9 * DAY) }, 'UTC')).toEqual([]);
  });

  it('V13: counts for moderators nothing of articles that are not public', async () => {
    const writer = as(await makePerson({ role: 'author' }));
    const [draft, shown] = [await makeArticle({ status: 'draft' }), await makeArticle()];
    await write('article.edited', writer, [AT, later(AT, -DAY)], draft.id);
    await write('article.edited', writer, [AT], shown.id);
    const filter = { personId: writer.id, about: 'article' as const };
    expect(busyDays(await findLogVolume(moderator, filter, 'UTC'))).toEqual({ '2026-11-24': 1 });
    expect(busyDays(await findLogVolume(owner, filter, 'UTC'))).toEqual({ '2026-11-23': 1, '2026-11-24': 2 });
  });

  it('calls unknown what lies behind the newest that it counts', async () => {
    const busy = as(await makePerson({ role: 'editor' }));
    await db().$executeRaw`INSERT INTO audit_events (id, kind, actor_id, created_at)
      SELECT gen_random_uuid(), 'settings.changed', ${busy.id}::uuid, ${AT} FROM generate_series(11, ${LOG_COUNT_MAX}::int)`;
    await write('settings.changed', busy, [...Array<Date>(20).fill(later(AT, -DAY)), later(AT, -2 * DAY)]);
    const days = await findLogVolume(owner, { personId: busy.id }, 'UTC');
    expect(days.slice(-3)).toEqual([
      { date: '2026-11-22', events: null },
      { date: '2026-11-23', events: null },
      { date: '2026-11-24', events: LOG_COUNT_MAX - 10 },
    ]);
    expect(days[0]?.events).toBeNull();
  });
});
