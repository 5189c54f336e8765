import { paths } from '@/lib/paths';
import type { State } from '../state';

const DESK = {
  'today, nothing yet': paths.admin,
  'queue, nothing yet': paths.adminComments(),
  'queue, nothing reported': paths.adminComments({ status: 'reported' }),
  'articles, nothing yet': paths.adminArticles(),
  'people, one': paths.adminPeople(),
  'log, nothing yet': paths.adminLog(),
  'outbox, mail that cannot be sent': paths.adminOutbox(),
} as const;

/** A site on its first day, with mail and providers configured and nothing written. */
export const newSiteStates: readonly State[] = [
  ...(
    [
      { area: 'site', name: 'home, no articles', path: () => paths.home() },
      { area: 'site', name: 'search, no articles', path: () => paths.search({ q: 'ferry' }) },
      { area: 'site', name: 'about, as it comes', path: () => paths.standingPage('about') },
      { area: 'account', name: 'sign in, with providers', path: () => paths.signIn() },
      { area: 'account', name: 'sign up, with providers', path: () => paths.signUp() },
      {
        ...{ area: 'account', name: 'check mail', path: () => paths.signIn() },
        steps: async (page) => {
          await page.locator('[name="email"]').first().fill('somebody@screens.example');
          await page.getByRole('button', { name: 'Email me a link' }).click();
          await page.waitForURL(/check-mail/);
        },
      },
      { area: 'account', name: 'settings, with providers', role: 'owner', path: () => paths.settings },
    ] satisfies State[]
  ).map((state) => ({ ...state, sites: ['new'] as const })),
  ...Object.entries(DESK).map(([name, path]): State => {
    return { area: 'desk', name, sites: ['new'], role: 'owner', path: () => path };
  }),
];
