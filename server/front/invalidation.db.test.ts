import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CACHE_CHANNEL } from '@/lib/cache-tags';
import { env } from '@/lib/env';
import { listenForWrites, type Listener } from './invalidation';

const url = () => env().DATABASE_URL ?? '';
const heard: string[][] = [];
const onLost = vi.fn();
const onRestored = vi.fn();
let writer: pg.Client;
let listener: Listener;

const listen = (databaseUrl: string) =>
  listenForWrites({ databaseUrl, onLost, onRestored, onTags: (tags) => void heard.push([...tags]) });

const cutListener = () =>
  writer.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'rejoinder-listener' AND datname = current_database()`,
  );

beforeEach(async () => {
  heard.length = 0;
  vi.clearAllMocks();
  writer = new pg.Client({ connectionString: url() });
  await writer.connect();
  listener = listen(url());
  await expect.poll(() => onRestored).toHaveBeenCalledTimes(1);
});
afterEach(async () => {
  await listener.stop();
  await writer.end();
});

describe('listenForWrites', () => {
  it('hears of a write on commit and only then, and of none that is rolled back', async () => {
    await writer.query('BEGIN');
    await writer.query('SELECT pg_notify($1, $2)', [CACHE_CHANNEL, 'article:1 comments:1']);
    await listener.settle();
    expect(heard).toEqual([]);
    await writer.query('COMMIT');
    await listener.settle();
    expect(heard).toEqual([['article:1', 'comments:1']]);
    await writer.query('BEGIN');
    await writer.query('SELECT pg_notify($1, $2)', [CACHE_CHANNEL, 'never']);
    await writer.query('ROLLBACK');
    await listener.settle();
    expect(heard).toHaveLength(1);
  });

  it('has heard everything that was committed before it settles, three hundred times', async () => {
    for (let round = 1; round <= 300; round += 1) {
      await writer.query('SELECT pg_notify($1, $2)', [CACHE_CHANNEL, `article:${round}`]);
      await listener.settle();
      expect(heard.at(-1)).toEqual([`article:${round}`]);
    }
  });

  it('says when it no longer hears, and comes back', async () => {
    await cutListener();
    await expect.poll(() => onLost).toHaveBeenCalledTimes(1);
    await expect.poll(() => onRestored).toHaveBeenCalledTimes(2);
    expect(listener.live).toBe(true);
    await writer.query('SELECT pg_notify($1, $2)', [CACHE_CHANNEL, 'after']);
    await listener.settle();
    expect(heard).toEqual([['after']]);
  });

  it('settles although nobody answers', async () => {
    const deaf = listen('postgresql://nobody@127.0.0.1:1/none');
    expect(deaf.live).toBe(false);
    await deaf.settle();
    await deaf.stop();
    expect(onRestored).toHaveBeenCalledTimes(1);
  });
});
