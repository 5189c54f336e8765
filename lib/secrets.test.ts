import { describe, expect, it } from 'vitest';
import { configure } from '@/test/configure';
import { hashToken, keyedHash, newToken, sameSecret } from './secrets';

describe('secrets', () => {
  it('makes tokens of 256 bits that fit an address', () => {
    expect(newToken()).toMatch(/^[\w-]{43}$/);
    expect(newToken()).not.toBe(newToken());
  });

  it('hashes as SHA-256 does', () => {
    // FIPS 180-4's example: "abc".
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sameSecret('abc', 'abc')).toBe(true);
    expect(sameSecret('abc', 'abcd')).toBe(false);
  });

  it('keys a hash by the purpose and by the secret of the site', () => {
    const before = keyedHash('a', 'value');
    expect(keyedHash('b', 'value')).not.toBe(before);
    configure({ AUTH_SECRET: 'another secret of thirty-two characters' });
    expect(keyedHash('a', 'value')).not.toBe(before);
  });

  it('V17: hashes nothing without a secret', () => {
    configure({ AUTH_SECRET: undefined });
    expect(() => keyedHash('a', 'value')).toThrow(/AUTH_SECRET/);
  });
});
