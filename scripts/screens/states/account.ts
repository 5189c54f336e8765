import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { factOf, type Facts } from '../facts';
import type { SiteName, State } from '../state';

const EVERYWHERE: SiteName[] = ['english', 'hebrew', 'spanish'];
const BOTH_WAYS: SiteName[] = ['english', 'hebrew'];

const link = (of: (token: string) => string, name: string) => (facts: Facts) => of(factOf(facts.links, name));

/** Sends the form that holds this field past the browser's own checks, and waits for the site's answer. */
async function send(page: Page, field: string): Promise<void> {
  const form = page
    .locator('main form')
    .filter({ has: page.locator(`[name="${field}"]`) })
    .first();
  await form.evaluate((element) => element.setAttribute('novalidate', ''));
  await form.locator('button:not([type="button"])').first().click();
  await page.locator('[role="alert"], [aria-invalid="true"]').first().waitFor();
}

/** Signing in and up, and what a person can change about themselves. */
export const accountStates: readonly State[] = (
  [
    { name: 'sign in', sites: EVERYWHERE, path: () => paths.signIn() },
    {
      name: 'sign in, signed in already',
      sites: BOTH_WAYS,
      role: 'reader',
      script: 'both',
      path: () => paths.signIn(),
    },
    {
      ...{ name: 'sign in, refused', sites: BOTH_WAYS, script: 'both', path: () => paths.signIn() },
      steps: async (page) => {
        await page.locator('[name="email"]').first().fill('nobody@screens.example');
        await page.locator('[name="password"]').first().fill('not the right one');
        await send(page, 'password');
      },
    },
    { name: 'sign in, a link', sites: BOTH_WAYS, path: link(paths.signInLink, 'signIn') },
    { name: 'sign in, a link to join', path: link(paths.signInLink, 'signUp') },
    { name: 'sign in, a link that is over', sites: BOTH_WAYS, path: () => paths.signInLink('over') },
    { name: 'sign up', sites: EVERYWHERE, path: () => paths.signUp() },
    {
      ...{ name: 'sign up, refused', sites: BOTH_WAYS, script: 'both', path: () => paths.signUp() },
      steps: async (page) => {
        await page.locator('[name="email"]').first().fill('not an address');
        await page.locator('[name="password"]').first().fill('short');
        await send(page, 'password');
      },
    },
    { name: 'check mail, without mail', sites: BOTH_WAYS, path: () => paths.checkMail },
    { name: 'new password, asked for', sites: BOTH_WAYS, path: () => paths.requestReset },
    {
      ...{ name: 'new password, no address', path: () => paths.requestReset },
      steps: (page) => send(page, 'email'),
    },
    { name: 'new password', sites: BOTH_WAYS, path: link(paths.resetPassword, 'reset') },
    {
      ...{ name: 'new password, refused', path: link(paths.resetPassword, 'reset') },
      steps: async (page) => {
        await page.locator('main [type="password"]').first().fill('short');
        await page
          .locator('main form')
          .first()
          .evaluate((element) => element.setAttribute('novalidate', ''));
        await page.locator('main form button:not([type="button"])').first().click();
        await page.locator('[role="alert"], [aria-invalid="true"]').first().waitFor();
      },
    },
    { name: 'new password, link over', path: () => paths.resetPassword('over') },
    { name: 'verify', sites: BOTH_WAYS, path: link(paths.verifyEmail, 'verify'), role: 'reader' },
    { name: 'verify, link over', path: () => paths.verifyEmail('over') },
    { name: 'set up, over', path: () => paths.setUp('over') },
    { name: 'settings', sites: EVERYWHERE, role: 'reader', path: () => paths.settings },
    { name: 'settings, saved', role: 'reader', path: () => `${paths.settings}?saved=profile` },
    {
      ...{ name: 'settings, refused', sites: BOTH_WAYS, role: 'reader', script: 'both', path: () => paths.settings },
      steps: async (page) => {
        await page.locator('[name="name"]').first().fill('x');
        await send(page, 'name');
      },
    },
    { name: 'settings, as staff', role: 'moderator', path: () => paths.settings },
    { name: 'sign out', sites: BOTH_WAYS, role: 'reader', path: () => paths.signOut },
  ] satisfies Omit<State, 'area'>[]
).map((state) => ({ area: 'account', ...state }));
