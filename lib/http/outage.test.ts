import { describe, expect, it } from 'vitest';
import { isOutage } from './outage';

const adapter = (cause: object, code = 'P2010') =>
  Object.assign(new Error('x'), { code, meta: { driverAdapterError: { cause } } });

describe('isOutage', () => {
  it.each([
    adapter({ kind: 'DatabaseNotReachable' }, 'P1001'),
    adapter({ kind: 'DatabaseNotReachable' }),
    adapter({ originalCode: '57P01' }),
    adapter({ originalCode: '53300' }),
    adapter({ originalCode: '25006' }),
    adapter({ originalCode: '55P03' }),
    Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
    new Error('Connection terminated unexpectedly'),
    new Error('wrapped', { cause: new Error('timeout exceeded when trying to connect') }),
  ])('takes for an outage: %s', (error) => expect(isOutage(error)).toBe(true));

  it.each([
    new Error('boom'),
    new TypeError('x is not a function'),
    adapter({ originalCode: '23505' }, 'P2002'),
    adapter({ originalCode: '42P01' }),
    null,
    'text',
  ])('takes for a defect: %s', (error) => expect(isOutage(error)).toBe(false));
});
