import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';
import { closedCookie, closedTicket } from '@/lib/accounts/closed-account';
import { banPerson, liftSanction } from '@/lib/accounts/commands/sanctions';
import { db } from '@/lib/db';
import { makePerson, makeSite } from '@/test/factories';
import SignInPage from './page';

const jar = new Map<string, string>();
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined) }),
  headers: async () => new Headers(),
}));

beforeEach(async () => {
  jar.clear();
  await makeSite();
});

const pageText = async () =>
  renderToStaticMarkup(await SignInPage({ searchParams: Promise.resolve({ problem: 'closed' }) }));

it.each([
  ['en', 'This account is closed.', 'The reason: “\u2068Advertising\u2069”'],
  ['es', 'Esta cuenta está cerrada.', 'El motivo: «\u2068Advertising\u2069»'],
  ['he', 'החשבון הזה סגור.', 'הסיבה: “\u2068Advertising\u2069”'],
])('tells the banned who come back from a provider why, in the site’s language: %s', async (language, closed, why) => {
  await db().site.updateMany({ data: { language } });
  const [owner, { id: personId }] = [await makePerson({ role: 'owner' }), await makePerson()];
  await banPerson(owner, { personId, reason: 'Advertising' });
  expect(await pageText()).toContain(closed);
  expect(await pageText()).not.toContain('Advertising');
  const [name = '', ticket = ''] = closedCookie(closedTicket(personId)).split(/[=;]/);
  jar.set(name, ticket);
  expect(await pageText()).toContain(`${closed} ${why}`);
  await liftSanction(owner, { personId });
  expect(await pageText()).not.toContain('Advertising');
});
