import { describe, expect, it } from 'vitest';
import { derivedKey, formKey, requestHash } from './idempotency';

const request = { articleId: 'a', parentId: null, source: 'Words' };

describe('idempotency', () => {
  it('tells requests apart by article, parent and text', () => {
    const others = [{ articleId: 'b' }, { parentId: 'p' }, { source: 'words' }].map((other) =>
      requestHash({ ...request, ...other }),
    );
    expect(new Set([requestHash(request), ...others]).size).toBe(4);
    expect(requestHash({ ...request })).toBe(requestHash(request));
  });

  it.each([undefined, null, '', 'short', 'x'.repeat(65), 'with space', 'text:abcdefgh'])('does not take %j', (sent) => {
    expect(formKey(sent)).toBeNull();
  });

  it('never lets a form choose a derived key', () => {
    const derived = derivedKey(requestHash(request), new Date(0));
    expect(formKey('0b0e8c52-6f3f-4c5e-9d3c-6f7f4f0f8a10')).toMatch(/^form:/);
    expect(formKey(derived)).toBeNull();
  });
});
