import type { Browser, BrowserContext, Page } from '@playwright/test';
import { fileWord } from './looks/words';
import { lookWithAxe } from './looks/axe';
import { lookAtLargeTexts, lookAtTexts } from './looks/text';
import type { Options, Scheme } from './options';
import type { Finding, Shot, Taken } from './shot';
import type { Site } from './sites';
import { factOf } from './facts';
import type { Role, State } from './state';

const HEIGHT = 900;
/** Taller pages are cut: what follows repeats what is seen. */
const TALLEST = 7_000;
/** 1280 pixels at 400 % (WCAG 2.2, 1.4.10). */
const NARROW = { width: 320, height: 256 };
const LIMIT = 30_000; // milliseconds for everything that a page does

let visitors = 0;

/** Limits count by address, so every visitor has one (a documentation range, RFC 3849). */
const address = () => `2001:db8:${(++visitors).toString(16)}::1`;

async function open(browser: Browser, site: Site, role: Role, scripted: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({
    javaScriptEnabled: scripted,
    reducedMotion: 'reduce',
    extraHTTPHeaders: { 'x-forwarded-for': address() },
  });
  context.setDefaultTimeout(LIMIT);
  const token = role === 'nobody' ? null : factOf<string | undefined>(site.facts.tokens, role);
  if (token) {
    await context.addCookies([
      { name: site.facts.cookie, value: token, url: site.url, httpOnly: true, sameSite: 'Lax' },
      { name: 'rejoinder-hint', value: '1', url: site.url, sameSite: 'Lax' },
    ]);
  }
  return context;
}

/** Everything that the browser's console reports as an error, refusals by the page's policy among them. */
function listen(page: Page, tell: (words: string) => void): void {
  page.on('console', (message) => {
    // What the server refuses is part of the state that was asked for, or its status is told of elsewhere.
    const refused = /the server responded with a status of [45]\d\d/.test(message.text());
    if (message.type() === 'error' && !refused) tell(`The console says: ${message.text().slice(0, 300)}`);
  });
  page.on('pageerror', (error) => tell(`The page's script fails: ${String(error).slice(0, 300)}`));
}

async function reach(page: Page, site: Site, state: State): Promise<string | null> {
  const { path, steps, status = 200 } = state;
  const answer = await page.goto(site.url + path(site.facts), { waitUntil: 'load' });
  if (answer && answer.status() !== status && answer.status() !== 304)
    return `The page answers with ${answer.status()}, not ${status}`;
  // The desk is an application: it answers once its scripts have run.
  if (state.area === 'desk') await page.waitForLoadState('networkidle');
  await steps?.(page, site.facts);
  await page.evaluate('document.fonts.ready.then(() => true)');
  return null;
}

async function look(page: Page, scripted: boolean, options: Options, tell: (where: string, words: string[]) => void) {
  for (const scheme of options.schemes) {
    const width = options.sizes.at(scheme === 'light' ? -1 : 0) ?? 0;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: HEIGHT });
    // Axe is a script with timers, which a page without scripts does not run.
    if (scripted) tell(`${width} px, ${scheme}`, await lookWithAxe(page));
  }
  if (options.quick) return;
  for (const width of options.sizes) {
    await page.setViewportSize({ width, height: HEIGHT });
    tell(`${width} px, text at 200 %`, await lookAtLargeTexts(page));
  }
  await page.setViewportSize(NARROW);
  tell(`${NARROW.width} px`, await lookAtTexts(page));
}

async function picture(page: Page, folder: string, file: string, scheme: Scheme, width: number): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  const height = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.screenshot({
    path: `${folder}/${file}`,
    type: 'jpeg',
    quality: 80,
    animations: 'disabled',
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.max(height, HEIGHT) },
  });
}

/** Takes one state at every size and in every scheme, and looks at it. What cannot be reached is a finding, too. */
export async function take(
  browser: Browser,
  site: Site,
  state: State,
  scripted: boolean,
  folder: string,
  options: Options,
): Promise<Taken> {
  const { name, area, role = 'nobody' } = state;
  const taken: Taken = { shots: [], findings: [] };
  const known = new Set<string>();
  const tell = (where: string, list: string[]) => {
    // The same mistake at several sizes is told once, where it was first seen.
    for (const words of list.filter((one) => !known.has(one))) {
      known.add(words);
      taken.findings.push({
        site: site.name,
        name: scripted ? name : `${name} (no script)`,
        where,
        words,
      } satisfies Finding);
    }
  };
  const context = await open(browser, site, role, scripted);
  try {
    const page = await context.newPage();
    listen(page, (words) => tell('', [words]));
    await page.setViewportSize({ width: options.sizes.at(-1) ?? 1440, height: HEIGHT });
    const problem = await reach(page, site, state);
    if (problem) tell('', [problem]);
    const direction = await page.evaluate(() => (document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'));
    for (const width of options.sizes) {
      await page.setViewportSize({ width, height: HEIGHT });
      tell(`${width} px`, await lookAtTexts(page));
      for (const scheme of options.schemes) {
        const file = `${site.name}/${fileWord(`${area} ${name}`)}-${width}-${scheme}${scripted ? '' : '-no-script'}.jpg`;
        await picture(page, folder, file, scheme, width);
        taken.shots.push({
          site: site.name,
          area,
          name,
          role,
          direction,
          scripted,
          width,
          scheme,
          file,
        } satisfies Shot);
      }
    }
    await look(page, scripted, options, tell);
  } catch (error) {
    tell('', [`This state could not be reached: ${String(error).split('\n').slice(0, 3).join(' ')}`]);
  } finally {
    await context.close();
  }
  return taken;
}
