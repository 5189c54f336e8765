import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { env } from '@/lib/env';
import { fakeSite } from './fake-site';

const FORM = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' };
const PLACES = env().DATABASE_POOL - 2;

it('R14: hands the text back within two seconds to whoever stands in a line of forms that stands still', async () => {
  const held: ServerResponse[] = [];
  const site = await fakeSite((req, res) => void (req.url?.startsWith('/api/forms/') ? held.push(res) : res.end()));
  const post = (words: string, accept: string) =>
    site.ask('/api/forms/comment', { method: 'POST', headers: { ...FORM, accept }, body: `body=${words}` });
  try {
    const first = Array.from({ length: PLACES }, () => post('first', 'application/json'));
    await expect.poll(() => held.length).toBe(PLACES);
    const began = performance.now();
    const [page, program] = await Promise.all([post('kept', 'text/html'), post('kept', 'application/json')]);
    expect(performance.now() - began).toBeLessThan(2_000);
    for (const answer of [page, program]) {
      expect(answer.status).toBe(503);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    expect(page.text).toContain('kept');
    expect(JSON.parse(program.text)).toMatchObject({ errors: { '': expect.any(String) as string } });
    // What nobody waits for any more has not been begun.
    expect(held).toHaveLength(PLACES);

    for (const res of held) res.writeHead(303, { location: '/2024/03/a#c1' }).end();
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual(first.map(() => 303));
  } finally {
    await site.stop();
  }
});
