import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { HeldPages } from './held-pages';
import { makePage } from './page';
import { RefillBudget } from './refill-budget';

const ABOUT = { status: 200, contentType: 'text/html', cacheControl: '', security: [] };

/** Pages within 100,000 bytes, and a way to hold one of about so many bytes. */
function shelf() {
  const pages = new HeldPages(100_000);
  const hold = async (key: string, bytes: number, tags = ['site', `t:${key}`]) => {
    const page = await makePage({ ...ABOUT, body: randomBytes(bytes), tags }, undefined);
    pages.set(key, { page, filledAt: 0, staleSince: 0, budget: new RefillBudget(0), retryAt: 0 });
  };
  return { pages, hold };
}

describe('HeldPages', () => {
  it('stays within its bytes, the least recently read leaving first', async () => {
    const { pages, hold } = shelf();
    await hold('/0', 15_000);
    for (let index = 1; index < 30; index += 1) {
      await hold(`/${index}`, 15_000);
      pages.get('/0');
    }
    expect(pages.size.bytes).toBeLessThanOrEqual(100_000);
    expect([pages.get('/0') !== undefined, pages.get('/1'), pages.get('/29') !== undefined]).toEqual([
      true,
      undefined,
      true,
    ]);
    expect(pages.withAny(['t:/1'])).toEqual([]);
    expect(pages.withAny(['t:/29', 'site'])).toHaveLength(pages.size.pages);
  });

  it('lets made-up places drive out nothing but each other, within a quarter of the bytes', async () => {
    const { pages, hold } = shelf();
    const others = ['/', '/2024/03/a', '/feeds/posts/default?alt=rss', '/assets/site.js?v'];
    for (const key of others) await hold(key, 5_000);
    const before = pages.size.bytes;
    for (const name of ['before', 'after', 'thread', 'comments'])
      for (let made = 0; made < 25; made += 1) await hold(`/2024/03/a?${name}=${made}`, 2_000);
    expect(pages.size.bytes - before).toBeLessThanOrEqual(25_000);
    expect(others.filter((key) => !pages.peek(key))).toEqual([]);
    expect(pages.peek('/2024/03/a?before=0')).toBeUndefined();
    expect(pages.peek('/2024/03/a?comments=24')).toBeDefined();
  });

  it('knows a place wherever it stands in the address', async () => {
    const { pages, hold } = shelf();
    await hold('/a?comments=1', 2_000);
    await hold('/a?after=1&thread=2', 2_000);
    for (let made = 0; made < 25; made += 1) await hold(`/b?before=${made}`, 2_000);
    expect([pages.peek('/a?comments=1'), pages.peek('/a?after=1&thread=2')]).toEqual([undefined, undefined]);
  });

  it('finds what every kind of address holds by its tags, until it is let go', async () => {
    const { pages, hold } = shelf();
    await hold('/a', 1_000, ['articles']);
    await hold('/?before=1', 1_000, ['articles']);
    expect(pages.withAny(['articles'])).toHaveLength(2);
    expect([...pages.all()]).toHaveLength(2);
    pages.delete('/?before=1');
    expect(pages.withAny(['articles'])).toHaveLength(1);
  });
});
