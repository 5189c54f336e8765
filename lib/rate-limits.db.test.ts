import { describe, expect, it, vi } from 'vitest';
import { later, MINUTE, now, pinClock, SECOND } from './clock';
import { db } from './db';
import type { RateLimit } from './limits';
import { networkOf, takeToken } from './rate-limits';

const limit: RateLimit = { name: 'test', max: 10, window: MINUTE, message: 'Too much.' };

const passes = async (who: string) =>
  takeToken(limit, who).then(
    () => true,
    (error: { code?: string }) => {
      if (error.code !== 'rate_limited') throw error;
      return false;
    },
  );

describe('takeToken', () => {
  it('V24: lets exactly `max` of 60 parallel events pass', async () => {
    const results = await Promise.all(Array.from({ length: 60 }, () => passes('parallel')));
    expect(results.filter(Boolean)).toHaveLength(10);
  });

  it('R17: lets exactly `max` of 500 pass, at the cost of a few statements', async () => {
    const spy = vi.spyOn(db(), '$queryRaw');
    const results = await Promise.all(Array.from({ length: 500 }, () => passes('a storm')));
    expect(results.filter(Boolean)).toHaveLength(10);
    // Those who came while the first statement was under way were counted by one.
    expect(spy.mock.calls.length).toBeLessThanOrEqual(3);
    spy.mockRestore();
  });

  it('counts those who come one after the other, and those who come while others are counted, alike', async () => {
    const sent: Promise<boolean>[] = [];
    for (let n = 0; n < 30; n += 1) {
      sent.push(passes('a trickle'));
      if (n % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    const results = await Promise.all(sent);
    expect(results).toEqual(results.map((_, n) => n < 10));
    expect(await passes('a trickle')).toBe(false);
  });

  it('says how long to wait, counts each by itself, and begins anew after the window', async () => {
    for (let n = 0; n < 10; n++) await takeToken(limit, 'a');
    await expect(takeToken(limit, 'a')).rejects.toMatchObject({
      code: 'rate_limited',
      detail: { retryAfterSeconds: 60 },
    });
    await takeToken(limit, 'b');
    pinClock(later(now(), MINUTE - SECOND));
    await expect(takeToken(limit, 'a')).rejects.toMatchObject({ detail: { retryAfterSeconds: 1 } });
    pinClock(later(now(), SECOND));
    await takeToken(limit, 'a');
  });

  it('keeps no address or name in its table', async () => {
    await takeToken(limit, 'ada@example.test');
    expect(JSON.stringify(await db().rateLimitBucket.findMany())).not.toContain('ada@');
  });
});

describe('networkOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:ffff::', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('counts %s as %s', (address, network) => expect(networkOf(address)).toBe(network));
});
