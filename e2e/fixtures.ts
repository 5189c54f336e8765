import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { openSession } from '@/lib/accounts/sessions';
import { sessionCookieName } from '@/lib/accounts/session-cookie';
import { disconnect } from '@/lib/db';
import { loadEnv } from '@/lib/env';
import { inTransaction } from '@/lib/write';
import { makePerson } from '@/test/factories';
import { TEST_CLOCK } from './constants';

type Person = Awaited<ReturnType<typeof makePerson>>;

type Fixtures = {
  /** Everything that the browser's console reported as an error; a test that expects one takes it out. */
  consoleErrors: string[];
  /** Makes a person and signs this test's browser in as them, by putting a session into the database. */
  signInAs: (given?: Parameters<typeof makePerson>[0]) => Promise<Person>;
  /** Whether this run's browser executes scripts. */
  scripted: boolean;
};

type WorkerFixtures = {
  /** Connects this worker to the site's database, so that factories and commands can be called directly. */
  database: void;
};

/** Signs a context in as a person: what signing in does, without the form. */
export async function signIn(context: BrowserContext, personId: string, url: string): Promise<void> {
  const { token, expiresAt } = await inTransaction((tx) => openSession(tx, personId));
  const expires = Math.floor(expiresAt.getTime() / 1000);
  await context.addCookies([
    { name: sessionCookieName(), value: token, url, httpOnly: true, sameSite: 'Lax', expires },
    { name: 'rejoinder-hint', value: '1', url, sameSite: 'Lax', expires },
  ]);
}

let visitors = 0;

export const test = base.extend<Fixtures, WorkerFixtures>({
  database: [
    async ({}, use) => {
      const port = process.env.E2E_PORT ?? '';
      process.env.DATABASE_URL = readFileSync(join('.cache', 'e2e', port, 'database-url'), 'utf8');
      process.env.SITE_URL = `http://localhost:${port}`;
      process.env.TEST_CLOCK = TEST_CLOCK;
      // The site keeps a secret of its own; hashes made here are of rows that only tests look at.
      process.env.AUTH_SECRET = 'a secret for journeys, thirty-two characters';
      loadEnv();
      await use();
      await disconnect();
    },
    { scope: 'worker', auto: true },
  ],

  // Every test is a visitor from an address of its own (a documentation range, RFC 3849): limits count by address.
  extraHTTPHeaders: async ({}, use, info) => {
    visitors += 1;
    await use({ 'x-forwarded-for': `2001:db8:${info.workerIndex.toString(16)}:${visitors.toString(16)}::1` });
  },

  consoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        // What the server refused is not a mistake of the page: journeys that provoke a 4xx would all have to say so.
        if (message.type() === 'error' && !/the server responded with a status of 4\d\d/.test(message.text()))
          errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await use(errors);
      expect(errors, 'errors in the browser’s console').toEqual([]);
    },
    { auto: true },
  ],

  signInAs: async ({ context, baseURL }, use) => {
    await use(async (given) => {
      const person = await makePerson(given);
      await signIn(context, person.id, baseURL ?? '');
      return person;
    });
  },

  scripted: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled ?? true),
});

/** A name nobody else has: unlike a number it does not look like another one. */
export function uniqueName(prefix: string): string {
  const letters = Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  return `${prefix} ${letters.join('')}`;
}

export { expect, type Page };
