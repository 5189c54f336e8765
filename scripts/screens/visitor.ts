import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { factOf } from './facts';
import type { Site } from './sites';
import type { Role } from './roles';
import type { State } from './state';

const LIMIT = 20_000; // milliseconds for each thing that is waited for

let visitors = 0;

/** Limits count by address, so every visitor has one (a documentation range, RFC 3849). */
const address = () => `2001:db8:${(++visitors).toString(16)}::1`;

/** A visitor of their own, signed in when the role says so. */
export async function openVisitor(
  browser: Browser,
  { url, facts }: Site,
  { role, scripted }: { role: Role; scripted: boolean },
): Promise<BrowserContext> {
  const context = await browser.newContext({
    javaScriptEnabled: scripted,
    reducedMotion: 'reduce',
    extraHTTPHeaders: { 'x-forwarded-for': address() },
  });
  context.setDefaultTimeout(LIMIT);
  const token = role === 'nobody' ? null : factOf<string | undefined>(facts.tokens, role);
  if (token) {
    await context.addCookies([
      { name: facts.cookie, value: token, url, httpOnly: true, sameSite: 'Lax' },
      { name: 'rejoinder-hint', value: '1', url, sameSite: 'Lax' },
    ]);
  }
  return context;
}

/** Tells everything that the browser's console reports as an error, refusals by the page's policy among them. */
export function listen(page: Page, tell: (words: string) => void): void {
  page.on('console', (message) => {
    // What the server refuses is part of the state that was asked for, or its status is told of elsewhere.
    const refused = /the server responded with a status of [45]\d\d/.test(message.text());
    if (message.type() === 'error' && !refused) tell(`The console says: ${message.text().slice(0, 300)}`);
  });
  page.on('pageerror', (error) => {
    // The browser gives up a fade between two pages, as it may whenever it is slow; no page asked for its promise.
    if (!/Transition was skipped/.test(String(error))) tell(`The page's script fails: ${String(error).slice(0, 300)}`);
  });
}

const PICTURE_LOOKS = 40;
const LOOK_AGAIN = 50; // milliseconds

/** Pictures below the window are fetched when somebody comes near; a picture of the whole page comes near all of them. */
async function fetchPictures(page: Page): Promise<void> {
  const missing = () =>
    page.evaluate(() => {
      const waiting = [...document.images].filter((image) => !image.complete);
      for (const image of document.images) image.loading = 'eager';
      return waiting.length;
    });
  // Asked from here: a page without scripts has no timers.
  for (let look = 0; look < PICTURE_LOOKS && (await missing()) > 0; look += 1) await sleep(LOOK_AGAIN);
}

/**
 * Brings a page into a state; answers what is wrong with how it answered, or null.
 * @throws {Error} when the state cannot be reached
 */
export async function reach(page: Page, { url, facts }: Site, state: State): Promise<string | null> {
  const { area, path, steps, status = 200 } = state;
  const answer = await page.goto(url + path(facts), { waitUntil: 'load' });
  if (answer && answer.status() !== status && answer.status() !== 304)
    return `The page answers with ${answer.status()}, not ${status}`;
  // The desk is an application: it answers once its scripts have run. Elsewhere a script asks for what is a reader's own.
  const signedIn = (await page.context().cookies()).length > 0;
  if (area === 'desk' || signedIn) await page.waitForLoadState('networkidle');
  await steps?.(page, facts);
  await page.evaluate('document.fonts.ready.then(() => true)');
  await fetchPictures(page);
  return null;
}
