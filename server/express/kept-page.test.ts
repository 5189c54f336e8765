import { afterAll, beforeAll, expect, it } from 'vitest';
import { sentFromMemory } from '../front/send-page';
import { bothWays, type BothWays } from './both-ways';

let ways: BothWays;
beforeAll(async () => {
  ways = await bothWays();
});
afterAll(() => ways.stop());

const GET = 'GET /2024/03/a HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n';
const LAST = 'GET /api/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';

it('counts hits and bytes as the normal way does', async () => {
  const bytes = ways.cache.hit('/2024/03/a')?.gzip?.body.length ?? 0;
  expect(bytes).toBeGreaterThan(0);
  const [hits, sent, answered] = [ways.cache.counts.hits, sentFromMemory.bytes, ways.answered];
  await ways.say([GET, GET, GET, LAST]);
  expect(ways.answered - answered).toBe(3);
  expect(ways.cache.counts.hits - hits).toBe(6);
  expect(sentFromMemory.bytes - sent).toBe(6 * bytes);
});

it('leaves a page that a write has touched to be filled, and then has the new one', async () => {
  const { express: old } = await ways.say([GET, LAST]);
  const answered = ways.answered;
  ways.cache.drop(['article:1']);
  const { normal, express: fresh } = await ways.say([GET, LAST]);
  expect(ways.answered).toBe(answered + 1);
  expect(fresh).toBe(normal);
  expect(fresh).not.toBe(old);

  ways.cache.drop(['article:1']);
  const untouched = ways.answered;
  const touched = await ways.say(['GET /2024/03/a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n']);
  expect(touched.express).toBe(touched.normal);
  expect(ways.answered).toBe(untouched);
});
