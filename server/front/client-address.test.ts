import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address';

describe('clientAddress', () => {
  it('is the connection where no proxy is trusted, whatever a header says', () => {
    expect(clientAddress('::ffff:192.0.2.7', '203.0.113.9', 0)).toBe('192.0.2.7');
  });
  it('is what the outermost trusted proxy saw', () => {
    expect(clientAddress('10.0.0.1', '1.1.1.1, 203.0.113.9', 1)).toBe('203.0.113.9');
    expect(clientAddress('10.0.0.1', '1.1.1.1, 203.0.113.9, 10.0.0.2', 2)).toBe('203.0.113.9');
  });
  it.each(['', 'unknown', '1.1.1.1; DROP', '203.0.113.9, '])('falls back on the connection for "%s"', (header) => {
    expect(clientAddress('10.0.0.1', header, 1)).toBe('10.0.0.1');
  });
  it('falls back when the list is shorter than the proxies', () => {
    expect(clientAddress('10.0.0.1', '203.0.113.9', 2)).toBe('10.0.0.1');
  });
  it('takes ports, brackets and zones off', () => {
    expect(clientAddress('10.0.0.1', '203.0.113.9:4711', 1)).toBe('203.0.113.9');
    expect(clientAddress('10.0.0.1', '[2001:DB8::1]:443', 1)).toBe('2001:db8::1');
    expect(clientAddress('fe80::1%eth0', undefined, 1)).toBe('fe80::1');
  });
});
