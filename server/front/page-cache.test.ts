import { describe, expect, it } from 'vitest';
import { makePage } from './page';
import type { Outcome } from './outcome';
import { PageCache } from './page-cache';

let time = 0;
const clock = () => time;

async function pageOf(text: string, tags: string[]): Promise<Outcome> {
  const about = { status: 200, contentType: 'text/html', cacheControl: '', security: [] };
  return {
    kind: 'page',
    keep: true,
    page: await makePage({ ...about, body: Buffer.from(text), tags }, () => undefined),
  };
}

const textOf = (outcome: Outcome) => (outcome.kind === 'page' ? outcome.page.identity.body.toString() : outcome.kind);

/** A page whose text counts its renders, and whose renders can be held back. */
function counter(tags = ['site']) {
  let renders = 0;
  let gate: Promise<void> = Promise.resolve();
  const fill = async (): Promise<Outcome> => {
    renders += 1;
    const mine = renders;
    await gate;
    return pageOf(`render ${mine}`, tags);
  };
  const hold = (): (() => void) => {
    let open = () => {};
    gate = new Promise((resolve) => (open = resolve));
    return open;
  };
  return { fill, hold, renders: () => renders };
}

describe('PageCache', () => {
  it('R12: renders once for five hundred readers at once', async () => {
    const cache = new PageCache(clock);
    const { fill, renders } = counter();
    const texts = await Promise.all(Array.from({ length: 500 }, async () => textOf(await cache.get('/a', fill))));
    expect(renders()).toBe(1);
    expect(new Set(texts)).toEqual(new Set(['render 1']));
    expect(cache.hit('/a')).toBeDefined();
  });

  it('shows a write to the next reader, and only on the pages that it names', async () => {
    const cache = new PageCache(clock);
    const [a, b] = [counter(['article:1']), counter(['article:2'])];
    await cache.get('/a', a.fill);
    await cache.get('/b', b.fill);
    cache.drop(['article:1', 'other']);
    expect(cache.hit('/a')).toBeUndefined();
    expect(cache.hit('/b')).toBeDefined();
    expect(textOf(await cache.get('/a', a.fill))).toBe('render 2');
  });

  it('renders about once a second in a burst of writes, and shows the last of them', async () => {
    const cache = new PageCache(clock);
    const { fill, renders } = counter();
    await cache.get('/a', fill);
    for (let tick = 0; tick < 1_000; tick += 1) {
      time += 10;
      cache.drop(['site']);
      await cache.get('/a', fill);
    }
    expect(renders()).toBeGreaterThanOrEqual(10);
    expect(renders()).toBeLessThanOrEqual(1 + 4 + 10);
    cache.drop(['site']);
    time += 1_000;
    const before = renders();
    await cache.get('/a', fill);
    expect(renders()).toBe(before + 1);
    expect(cache.hit('/a')).toBeDefined();
  });

  it('does not take a fill that began before a write for one that shows it', async () => {
    const cache = new PageCache(clock);
    const { fill, hold, renders } = counter();
    const open = hold();
    const early = cache.get('/a', fill);
    cache.drop(['site']);
    const late = cache.get('/a', fill);
    open();
    expect(textOf(await early)).toBe('render 1');
    expect(textOf(await late)).toBe('render 2');
    expect(renders()).toBe(2);
  });

  it('keeps the old copy while a fill fails, without making anybody wait twice', async () => {
    const cache = new PageCache(clock);
    await cache.get('/a', counter().fill);
    cache.drop(['site']);
    let tries = 0;
    const broken = async (): Promise<Outcome> => {
      tries += 1;
      return { kind: 'failed', status: 503 };
    };
    expect(textOf(await cache.get('/a', broken))).toBe('render 1');
    for (let reader = 0; reader < 50; reader += 1) expect(textOf(await cache.get('/a', broken))).toBe('render 1');
    expect(tries).toBe(1);
    time += 1_001;
    const { fill } = counter();
    await cache.get('/a', fill);
    expect(textOf(await cache.get('/a', fill))).toBe('render 1');
    expect(cache.hit('/a')).toBeDefined();
  });

  it('V36: forgets a page whose address answers that nothing is there', async () => {
    const cache = new PageCache(clock);
    await cache.get('/a', counter().fill);
    cache.drop(['site']);
    const gone = async (): Promise<Outcome> => ({ kind: 'missing', status: 404, keep: true });
    expect(textOf(await cache.get('/a', gone))).toBe('missing');
    expect(cache.size).toMatchObject({ pages: 0, bytes: 0, missing: 1 });
  });

  it('remembers where nothing is, until something may be there', async () => {
    const cache = new PageCache(clock);
    let asked = 0;
    const gone = async (): Promise<Outcome> => {
      asked += 1;
      return { kind: 'missing', status: 404, keep: true };
    };
    await cache.get('/x', gone);
    cache.drop(['comments', 'comments:1']);
    await cache.get('/x', gone);
    expect(asked).toBe(1);
    cache.drop(['articles']);
    await cache.get('/x', gone);
    expect(asked).toBe(2);
  });

  it('does not remember that nothing was there when a write came meanwhile', async () => {
    const cache = new PageCache(clock);
    const first = cache.get('/x', async () => {
      cache.drop(['articles']);
      return { kind: 'missing', status: 404, keep: true };
    });
    expect(textOf(await first)).toBe('missing');
    expect(textOf(await cache.get('/x', counter().fill))).toBe('render 1');
  });

  it('shows a write on the places of a list too', async () => {
    const cache = new PageCache(clock);
    const { fill } = counter(['articles']);
    await cache.get('/?before=abc', fill);
    cache.drop(['articles']);
    expect(cache.hit('/?before=abc')).toBeUndefined();
    expect(textOf(await cache.get('/?before=abc', fill))).toBe('render 2');
    cache.dropAll();
    expect(cache.hit('/?before=abc')).toBeUndefined();
  });

  it('lives for two seconds at most while nobody tells of writes', async () => {
    const cache = new PageCache(clock);
    cache.setShortLived(true);
    const { fill } = counter();
    await cache.get('/a', fill);
    time += 1_900;
    expect(cache.hit('/a')).toBeDefined();
    time += 200;
    expect(cache.hit('/a')).toBeUndefined();
    cache.setShortLived(false);
    expect(cache.hit('/a')).toBeDefined();
    cache.dropAll();
    expect(cache.hit('/a')).toBeUndefined();
  });

  it('V32: never keeps a failure or an answer that is not to be kept', async () => {
    const cache = new PageCache(clock);
    await cache.get('/a', async () => ({ kind: 'failed', status: 500 }));
    await cache.get('/b', async () => ({ ...(await pageOf('once', [])), keep: false }) as Outcome);
    expect(cache.size).toMatchObject({ pages: 0, missing: 0 });
  });
});
