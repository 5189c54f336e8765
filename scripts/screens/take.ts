import type { Browser, Page } from '@playwright/test';
import { lookWithAxe } from './looks/axe';
import { lookAtTexts } from './looks/text';
import { fileWord } from './looks/words';
import type { Options } from './options';
import type { Taken } from './shot';
import type { Site } from './sites';
import type { State } from './state';
import { listen, openVisitor, reach } from './visitor';

const HEIGHT = 900;
/** Taller pages are cut: what follows repeats what is seen. */
const TALLEST = 7_000;
/** 1280 by 1024 pixels at 400 % (WCAG 2.2, 1.4.10). */
const NARROW = { width: 320, height: 256 };

/** The browsers, the second with its text set to twice the size, and where the pictures go. */
export type Camera = { browser: Browser; large: Browser; folder: string; options: Options };
export type Visit = { state: State; scripted: boolean };

type Tell = (where: string, list: string[]) => void;

async function takePictures(page: Page, { folder, options }: Camera, site: Site, visit: Visit, tell: Tell) {
  const { state, scripted } = visit;
  const { name, area, role = 'nobody' } = state;
  const direction = await page.evaluate(() => document.documentElement.dir);
  const shots: Taken['shots'] = [];
  for (const width of options.sizes) {
    await page.setViewportSize({ width, height: HEIGHT });
    tell(`${width} px`, await lookAtTexts(page));
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    const height = Math.max(HEIGHT, Math.min(TALLEST, whole));
    for (const scheme of options.schemes) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      const file = `${site.name}/${fileWord(`${area} ${name}`)}-${width}-${scheme}${scripted ? '' : '-no-script'}.jpg`;
      const clip = { x: 0, y: 0, width, height };
      const picture = { type: 'jpeg', quality: 80, animations: 'disabled', fullPage: true, clip } as const;
      await page.screenshot({ path: `${folder}/${file}`, ...picture });
      const about = { direction: direction === 'rtl' ? 'rtl' : 'ltr', scripted, width, scheme, file } as const;
      shots.push({ site: site.name, area, name, role, ...about });
    }
  }
  return shots;
}

/** Axe in each scheme, and the texts in a window that is very narrow. */
async function look(page: Page, { options }: Camera, { state, scripted }: Visit, tell: Tell): Promise<void> {
  for (const scheme of options.schemes) {
    const width = options.sizes.at(scheme === 'light' ? -1 : 0) ?? 0;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: HEIGHT });
    // Axe is a script with timers, which a page without scripts does not run.
    if (scripted) tell(`${width} px, ${scheme}`, await lookWithAxe(page, state.repeats));
  }
  if (options.quick) return;
  await page.setViewportSize(NARROW);
  tell(`${NARROW.width} px`, await lookAtTexts(page));
}

/** Reaches the state again where the reader has set their text to twice the size. */
async function lookAtLargeText({ large, options }: Camera, site: Site, { state, scripted }: Visit, tell: Tell) {
  const context = await openVisitor(large, site, { role: state.role ?? 'nobody', scripted });
  try {
    const page = await context.newPage();
    await page.setViewportSize({ width: options.sizes.at(-1) ?? 1440, height: HEIGHT });
    await reach(page, site, state);
    for (const width of options.sizes) {
      await page.setViewportSize({ width, height: HEIGHT });
      tell(`${width} px, text at 200 %`, await lookAtTexts(page));
    }
  } finally {
    await context.close();
  }
}

/** Takes one state at every size and in every scheme, and looks at it. What cannot be reached is a finding, too. */
export async function take(camera: Camera, site: Site, visit: Visit): Promise<Taken> {
  const { state, scripted } = visit;
  const taken: Taken = { shots: [], findings: [] };
  const known = new Set<string>();
  const tell: Tell = (where, list) => {
    // The same mistake at several sizes is told once, where it was first seen.
    for (const words of list.filter((one) => !known.has(one))) {
      known.add(words);
      const name = scripted ? state.name : `${state.name} (no script)`;
      taken.findings.push({ site: site.name, name, where, words });
    }
  };
  const context = await openVisitor(camera.browser, site, { role: state.role ?? 'nobody', scripted });
  try {
    const page = await context.newPage();
    listen(page, (words) => tell('', [words]));
    await page.setViewportSize({ width: camera.options.sizes.at(-1) ?? 1440, height: HEIGHT });
    const problem = await reach(page, site, state);
    if (problem) tell('', [problem]);
    taken.shots.push(...(await takePictures(page, camera, site, visit, tell)));
    await look(page, camera, visit, tell);
    if (!camera.options.quick) await lookAtLargeText(camera, site, visit, tell);
  } catch (error) {
    tell('', [`This state could not be reached: ${String(error).split('\n').slice(0, 3).join(' ')}`]);
  } finally {
    await context.close();
  }
  return taken;
}
