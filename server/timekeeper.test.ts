import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY, HOUR, later, MINUTE, now, pinClock, SECOND, setClock } from '@/lib/clock';
import { Timekeeper } from './timekeeper';

/** By how much the database's clock is off, in milliseconds. */
let off = 0;
const keeper = () => new Timekeeper(() => Promise.resolve(new Date(Date.now() + off)));
/** By how much ours is, in whole seconds. */
const ourOff = () => Math.round((now().getTime() - Date.now()) / SECOND) + 0; // -0 is no other time

beforeEach(() => pinClock(undefined));
afterEach(() => {
  setClock(undefined);
  off = 0;
});

it.each([HOUR, -HOUR, DAY, -DAY])('R7: begins at the time of the database, which is %i ms away', async (away) => {
  off = away;
  await keeper().look();
  expect(ourOff()).toBe(away / SECOND);
});

it('R7: asks again when the first answer was long on its way', async () => {
  let asked = 0;
  const slowAtFirst = new Timekeeper(async () => {
    asked += 1;
    if (asked === 1) await new Promise((resolve) => setTimeout(resolve, 600));
    return later(new Date(), HOUR);
  });
  await slowAtFirst.begin();
  expect([asked, ourOff()]).toEqual([2, HOUR / SECOND]);
});

it('R7: follows a step of the database’s clock only when it has lasted for ten looks, and a small one at once', async () => {
  const own = keeper();
  await own.look();
  off = HOUR;
  for (let n = 0; n < 9; n += 1) await own.look();
  expect(ourOff()).toBe(0);
  off = 0;
  await own.look();
  off = HOUR;
  for (let n = 0; n < 9; n += 1) await own.look();
  expect(ourOff()).toBe(0);
  await own.look();
  expect(ourOff()).toBe(HOUR / SECOND);
  off = HOUR + 5 * SECOND;
  await own.look();
  expect(ourOff()).toBe(HOUR / SECOND + 5);
});

it('R7: counts the looks anew when a step is another than before', async () => {
  const own = keeper();
  await own.look();
  for (let n = 1; n <= 30; n += 1) {
    off = n * 2 * MINUTE;
    await own.look();
  }
  expect(ourOff()).toBe(0);
});

it('learns nothing from an answer that was long on its way', async () => {
  const slow = new Timekeeper(async () => {
    const told = later(new Date(), HOUR);
    await new Promise((resolve) => setTimeout(resolve, 600));
    return told;
  });
  await slow.look();
  expect(ourOff()).toBe(0);
});
