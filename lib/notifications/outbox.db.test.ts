import { expect, it } from 'vitest';
import { later, now, pinClock, SECOND } from '@/lib/clock';
import { db } from '@/lib/db';
import { DESK_PAGE_SIZE } from '@/lib/limits';
import { inTransaction } from '@/lib/write';
import { queueMail } from './commands';
import { getMail, listMail } from './queries';

it('lists the outbox newest first, page by page, each mail once', async () => {
  const count = DESK_PAGE_SIZE + 3;
  for (let n = 0; n < count; n += 1) {
    // Several at one instant: the order is total all the same.
    if (n % 3 === 0) pinClock(later(now(), SECOND));
    await inTransaction((tx) => queueMail(tx, { kind: 'password_changed', to: `p${n}@example.test`, name: 'Ada' }));
  }
  const first = await listMail();
  const second = await listMail({ cursor: first.next });
  const ids = [...first.items, ...second.items].map(({ id }) => id);
  expect(first.items).toHaveLength(DESK_PAGE_SIZE);
  expect(second.next).toBeNull();
  expect(new Set(ids).size).toBe(count);
  const times = [...first.items, ...second.items].map(({ createdAt }) => createdAt.getTime());
  expect(times).toEqual(times.toSorted((a, b) => b - a));
});

it('shows one mail with its state and text', async () => {
  const { id } = await db().mail.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  expect(await getMail(id)).toMatchObject({ state: 'waiting', text: expect.stringContaining('Dear Ada,') });
  await db().mail.update({ where: { id }, data: { failedAt: now() } });
  expect((await getMail(id)).state).toBe('failed');
  await expect(getMail('01900000-0000-7000-8000-000000000000')).rejects.toMatchObject({ code: 'not_found' });
});
