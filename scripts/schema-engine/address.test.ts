import { expect, it } from 'vitest';
import { parseAddress, withDatabase } from './address';

it('takes Prisma’s own parameter off the address', () => {
  expect(parseAddress('postgresql://u:p@h:1/my%20blog?schema=site&sslmode=require')).toEqual({
    url: 'postgresql://u:p@h:1/my%20blog?sslmode=require',
    schema: 'site',
    database: 'my blog',
  });
});

it('reads the public schema where none is named', () => {
  expect(parseAddress('postgresql://u:p@h/d').schema).toBe('public');
});

it('names another database on the same server', () => {
  expect(withDatabase('postgresql://u:p@h:1/d?sslmode=require', 'a b')).toBe(
    'postgresql://u:p@h:1/a%20b?sslmode=require',
  );
});
