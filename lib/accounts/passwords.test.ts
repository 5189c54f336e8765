import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './passwords';

describe('passwords', () => {
  it('are hashed by Argon2id at 19 MiB, two passes, one lane, each with a salt of its own', async () => {
    const [one, two] = await Promise.all([hashPassword('a phrase'), hashPassword('a phrase')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await verifyPassword(one, 'a phrase')).toBe(true);
    expect(await verifyPassword(one, 'a phrase ')).toBe(false);
  });

  it('V23: match nobody without a hash, not even the phrase that stands in for one', async () => {
    expect(await verifyPassword(null, 'a phrase')).toBe(false);
    expect(await verifyPassword(null, 'nobody has this password')).toBe(false);
  });

  it('are all answered when many come at once', async () => {
    const stored = await hashPassword('a phrase');
    const many = Array.from({ length: 12 }, (_, n) => verifyPassword(stored, n % 2 ? 'a phrase' : 'wrong'));
    expect((await Promise.all(many)).filter(Boolean)).toHaveLength(6);
  });
});
