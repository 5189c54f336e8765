import { describe, expect, it } from 'vitest';
import type { InsideRequest } from './inside';
import { loadForms } from './load-forms';

function inside() {
  const asked: InsideRequest[] = [];
  const read = (request: InsideRequest) => {
    asked.push(request);
    return Promise.resolve({ status: 405, headers: {}, body: Buffer.alloc(0) });
  };
  return { asked, site: { read, open: () => Promise.reject(new Error('not opened')), close: () => undefined } };
}

describe('loading forms', () => {
  it('asks for the forms that a storm meets first, and posts nothing', async () => {
    const { asked, site } = inside();
    await loadForms(site, 'https://blog.example', new AbortController().signal);
    expect(asked.map(({ path }) => path)).toEqual(['/api/forms/comment', '/api/forms/sign-in', '/api/forms/sign-up']);
    expect(asked.map(({ method = 'GET' }) => method)).toEqual(['GET', 'GET', 'GET']);
  });

  it('asks for nothing in a process that is about to end', async () => {
    const { asked, site } = inside();
    await loadForms(site, 'https://blog.example', AbortSignal.abort());
    expect(asked).toEqual([]);
  });
});
