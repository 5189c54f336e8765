import { afterAll, describe, expect, it } from 'vitest';
import { Prisma } from '@/generated/prisma/client';
import { now } from './clock';
import { connections, db } from './db';
import { inTwoTrips } from './two-trips';

const at = now();
const add = (path: string) => Prisma.sql`INSERT INTO redirects (path, "to", created_at) VALUES (${path}, '/', ${at})`;
const count = (path: string) => Prisma.sql`SELECT count(*)::int AS count FROM redirects WHERE path = ${path}`;
const stored = (path: string) => db().redirect.count({ where: { path } });

describe('inTwoTrips', () => {
  it('hands what was read to the decision, and writes what it decided', async () => {
    const result = await inTwoTrips([count('/a'), Prisma.sql`SELECT 1 WHERE false`], ([first, none]) => {
      expect(none).toBeUndefined();
      return { result: first?.count, write: [add('/a'), add('/b')] };
    });
    expect([result, await stored('/a'), await stored('/b')]).toEqual([0, 1, 1]);
  });

  it('writes nothing when the decision refuses, or when one of the statements fails', async () => {
    const refusing = inTwoTrips([count('/c')], () => {
      throw new Error('no');
    });
    await expect(refusing).rejects.toThrow('no');
    const failing = inTwoTrips([count('/c')], () => ({ result: 1, write: [add('/c'), add('/c'), add('/d')] }));
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    const unread = inTwoTrips([Prisma.sql`SELECT 1 / 0`, count('/c')], () => ({ result: 1, write: [add('/c')] }));
    await expect(unread).rejects.toMatchObject({ code: '22012' });
    expect([await stored('/c'), await stored('/d')]).toEqual([0, 0]);
  });

  it('lets a later statement see what an earlier one of the same trip waited for', async () => {
    const [holder, lock] = [await connections().connect(), Prisma.sql`SELECT pg_advisory_xact_lock(7)`];
    await holder.query('BEGIN; SELECT pg_advisory_xact_lock(7)');
    const waiting = inTwoTrips([lock, count('/e')], ([, found]) => ({ result: found?.count, write: [] }));
    await expect
      .poll(async () => db().$queryRaw`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`)
      .toHaveLength(1);
    await holder.query(`INSERT INTO redirects (path, "to", created_at) VALUES ('/e', '/', now())`);
    await holder.query('COMMIT');
    holder.release();
    expect(await waiting).toBe(1);
  });
});

afterAll(() => expect(connections().waitingCount).toBe(0));
