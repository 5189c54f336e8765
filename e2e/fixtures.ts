import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { disconnect } from '@/lib/db';
import { loadEnv } from '@/lib/env';
import { makePerson } from '@/test/factories';
import { TEST_CLOCK } from './constants';
import { signIn } from './signing-in';

type Person = Awaited<ReturnType<typeof makePerson>>;
type PersonGiven = Parameters<typeof makePerson>[0];

type Fixtures = {
  /** Everything that the browsers' consoles reported as an error; a test that expects one takes it out. */
  consoleErrors: string[];
  /** Makes a person and signs this test's browser in as them, by putting a session into the database. */
  signInAs: (given?: PersonGiven) => Promise<Person>;
  /** Another visitor: a browser of their own, at an address of their own. */
  newVisitor: (options?: BrowserContextOptions) => Promise<Page>;
  /** Whether this run's browser executes scripts. */
  scripted: boolean;
};

type WorkerFixtures = {
  /** Which site a file's journeys visit: the sample site without mail, the empty one with it, or one full of attacks. */
  site: 'site' | 'mail' | 'hostile';
  /** Connects this worker to the site's database, so that factories and commands can be called directly. */
  database: void;
};

const portOf = (site: WorkerFixtures['site']): string =>
  process.env[{ site: 'E2E_PORT', mail: 'E2E_MAIL_PORT', hostile: 'E2E_HOSTILE_PORT' }[site]] ?? '';

let visitors = 0;

/** Limits count by address, so every visitor has one (a documentation range, RFC 3849). */
function newAddress(workerIndex: number): Record<string, string> {
  visitors += 1;
  return { 'x-forwarded-for': `2001:db8:${workerIndex.toString(16)}:${visitors.toString(16)}::1` };
}

function watch(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    // What the server refused is not a mistake of the page: journeys that provoke a 4xx would all have to say so.
    if (message.type() === 'error' && !/the server responded with a status of 4\d\d/.test(message.text()))
      errors.push(message.text());
  });
  page.on('pageerror', (error) => {
    // The browser gives up a fade between two pages, as it may whenever it is slow; no page asked for its promise.
    if (String(error) !== 'AbortError: Transition was skipped') errors.push(String(error));
  });
}

/** A TEST_CLOCK with which this process's clock shows what the site's does, which began earlier. */
function clockOf(site: WorkerFixtures['site']): string {
  const began = Number(readFileSync(join('.cache', 'e2e', portOf(site), 'clock-began'), 'utf8'));
  return new Date(new Date(TEST_CLOCK).getTime() + performance.timeOrigin - began).toISOString();
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  site: ['site', { scope: 'worker', option: true }],

  database: [
    async ({ site }, provide) => {
      const port = portOf(site);
      process.env.DATABASE_URL = readFileSync(join('.cache', 'e2e', port, 'database-url'), 'utf8');
      process.env.SITE_URL = `http://localhost:${port}`;
      process.env.TEST_CLOCK = clockOf(site);
      // The site keeps a secret of its own; hashes made here are of rows that only tests look at.
      process.env.AUTH_SECRET = 'a secret for journeys, thirty-two characters';
      loadEnv();
      await provide();
      await disconnect();
    },
    { scope: 'worker', auto: true },
  ],

  baseURL: async ({ site }, provide) => provide(`http://localhost:${portOf(site)}`),

  extraHTTPHeaders: async ({}, provide, { workerIndex }) => provide(newAddress(workerIndex)),

  consoleErrors: [
    async ({ page }, provide) => {
      const errors: string[] = [];
      watch(page, errors);
      await provide(errors);
      expect(errors, 'errors in the browser’s console').toEqual([]);
    },
    { auto: true },
  ],

  signInAs: async ({ context, baseURL }, provide) => {
    await provide(async (given) => {
      const person = await makePerson(given);
      await signIn(context, person.id, baseURL ?? '');
      return person;
    });
  },

  newVisitor: async ({ browser, consoleErrors }, provide, { workerIndex }) => {
    const pages: Page[] = [];
    await provide(async (options) => {
      const context = await browser.newContext({ ...options, extraHTTPHeaders: newAddress(workerIndex) });
      const page = await context.newPage();
      watch(page, consoleErrors);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },

  scripted: async ({ javaScriptEnabled }, provide) => provide(javaScriptEnabled ?? true),
});

export { expect, type Page };
