import fc from 'fast-check';
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

  it('takes any key that a form may carry, and no two keys or texts for one', () => {
    const allowed = fc.stringMatching(/^[\w-]{8,64}$/);
    fc.assert(
      fc.property(allowed, fc.string(), fc.string(), (key, one, other) => {
        expect(formKey(key)).toBe(`form:${key}`);
        const same = requestHash({ ...request, source: one }) === requestHash({ ...request, source: other });
        expect(same).toBe(one === other);
      }),
      { seed: 20_261_123, numRuns: 1_000 },
    );
  });

  it('takes nothing else, whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (sent) => {
        const key = formKey(sent);
        expect(key === null || /^form:[\w-]{8,64}$/.test(key)).toBe(true);
      }),
      { seed: 20_261_123, numRuns: 1_000 },
    );
  });

  it('never lets a form choose a derived key', () => {
    const derived = derivedKey(requestHash(request), new Date(0));
    expect(formKey('0b0e8c52-6f3f-4c5e-9d3c-6f7f4f0f8a10')).toMatch(/^form:/);
    expect(formKey(derived)).toBeNull();
  });
});
