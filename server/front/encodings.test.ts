import { describe, expect, it } from 'vitest';
import { acceptedEncodings } from './encodings';

describe('acceptedEncodings', () => {
  it.each([
    ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
    ['gzip', ['gzip', 'identity']],
    ['br;q=0.5, gzip;q=0.8', ['gzip', 'br', 'identity']],
    ['br;q=0, gzip', ['gzip', 'identity']],
    ['*', ['br', 'gzip', 'identity']],
    ['*;q=0', ['identity']],
    ['identity', ['identity']],
    ['identity;q=1, gzip;q=0.1', ['identity', 'gzip']],
    ['GZIP;Q=1', ['gzip', 'identity']],
    ['gzip;q=x', ['identity']],
    ['gzip;q=1, identity;q=0', ['gzip']],
    ['', ['identity']],
  ])('"%s"', (header, expected) => expect(acceptedEncodings(header)).toEqual(expected));
});
