import { expect, it } from 'vitest';
import { readWrk } from './wrk';

const printed = `Running 6s test @ http://127.0.0.1:3000/
  1 threads and 50 connections
  120000 requests in 6.00s, 2.00GB read
Requests/sec:  20000.50
Transfer/sec:    341.33MB
`;

it('reads the rate', () => expect(readWrk(printed)).toBe(20000.5));

it('takes no error page and no broken connection for speed', () => {
  expect(() => readWrk(`${printed}  Non-2xx or 3xx responses: 3\n`)).toThrow('responses: 3');
  expect(() => readWrk(`  Socket errors: connect 0, read 2, write 0, timeout 0\n${printed}`)).toThrow('read 2');
  expect(() => readWrk('')).toThrow('no rate');
});
