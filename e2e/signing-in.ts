import { expect, type BrowserContext, type Page } from '@playwright/test';
import { hashPassword } from '@/lib/accounts/passwords';
import { sessionCookieName } from '@/lib/accounts/session-cookie';
import { openSession } from '@/lib/accounts/sessions';
import { inTransaction } from '@/lib/write';
import { makePerson } from '@/test/factories';

/** A password that our rules accept, and nobody's real one. */
export const PASSWORD = 'seven lanterns over the weir';

/** Signs a context in as a person: what signing in does, without the form. */
export async function signIn(context: BrowserContext, personId: string, url: string): Promise<void> {
  const { token } = await inTransaction((tx) => openSession(tx, personId));
  await context.addCookies([
    { name: sessionCookieName(), value: token, url, httpOnly: true, sameSite: 'Lax' },
    { name: 'rejoinder-hint', value: '1', url, sameSite: 'Lax' },
  ]);
}

/** A name nobody else has: unlike a number it does not look like another one. */
export function uniqueName(prefix: string): string {
  const letters = Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  return `${prefix} ${letters.join('')}`;
}

export const addressOf = (name: string): string => `${name.toLowerCase().replaceAll(' ', '.')}@example.test`;

/** A person who can sign in with PASSWORD. */
export async function makePersonWithPassword(given: Parameters<typeof makePerson>[0] = {}) {
  return makePerson({ ...given, passwordHash: await hashPassword(PASSWORD) });
}

/** Fills in the sign-in form on the page and sends it. */
export async function enterPassword(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Fills in the sign-up form on the page and sends it. */
export async function createAccount(page: Page, name: string, email = addressOf(name)): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Create account' }).click();
}

/** The account pages say who is signed in, in their head. */
export async function expectSignedInAs(page: Page, name: string): Promise<void> {
  await page.goto('/settings');
  await expect(page.getByRole('navigation', { name: 'Site', exact: true }).getByRole('link', { name })).toBeVisible();
}

export async function expectSignedOut(page: Page): Promise<void> {
  await page.goto('/settings');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
}
