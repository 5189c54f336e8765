import { MINUTE, now, SECOND, setClock } from '@/lib/clock';
import { db } from '@/lib/db';
import { log } from '@/lib/log';
import { startLoop, type Loop } from './workers/loop';

const INTERVAL = MINUTE;
/** An answer that took longer says too little about when it was given. */
const ROUND_TRIP_MAX = 0.5 * SECOND;
/** Milliseconds by which the way there and back may mislead. */
const TOLERANCE = ROUND_TRIP_MAX / 2;
/** Clocks that are kept drift, or are slewed, by less. */
const STEP = MINUTE;
/** So many looks in a row must find the same step before it is believed: a clock that was put wrong is put right meanwhile. */
const LOOKS_UNTIL_BELIEVED = 10;
const LOOKS_TO_BEGIN = 3;

async function askDatabase(): Promise<Date | undefined> {
  const [row] = await db().$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
  return row?.at;
}

/**
 * Holds this process to the database's time, which all instances share. Between two looks time goes on by the process's steady
 * clock, which no change of the machine's time moves; a step of the database's own is followed only once it has lasted (R7).
 */
export class Timekeeper {
  #isSet = false;
  #lastStep = 0;
  #looks = 0;

  constructor(private readonly ask = askDatabase) {}

  /**
   * Looks until the time is known, a few times at most: the first answer of a process also takes what it takes to connect.
   * @throws what the database throws
   */
  async begin(): Promise<void> {
    for (let looks = 0; !this.#isSet && looks < LOOKS_TO_BEGIN; looks += 1) await this.look();
  }

  /** Looks once. @throws what the database throws */
  async look(): Promise<void> {
    const began = performance.now();
    const told = await this.ask();
    const took = performance.now() - began;
    if (!told || took > ROUND_TRIP_MAX) return log('debug', 'clock.unsure', { took: Math.round(took) });
    const off = told.getTime() + took / 2 - now().getTime();
    if (Math.abs(off) <= TOLERANCE && this.#isSet) this.#looks = 0;
    else if (!this.#isSet || Math.abs(off) < STEP || this.#believes(off)) this.#set(off);
  }

  #believes(off: number): boolean {
    this.#looks = Math.abs(off - this.#lastStep) < STEP ? this.#looks + 1 : 1;
    this.#lastStep = off;
    log('warn', 'clock.disagrees', { seconds: Math.round(off / SECOND), looks: this.#looks });
    return this.#looks >= LOOKS_UNTIL_BELIEVED;
  }

  #set(off: number): void {
    if (Math.abs(off) >= STEP) log('warn', 'clock.set', { seconds: Math.round(off / SECOND) });
    setClock(new Date(now().getTime() + off));
    this.#isSet = true;
    this.#looks = 0;
  }
}

/** Resolves when the clock has been set for the first time, or could not be; looks again every minute from then on. */
export async function keepTime(): Promise<Loop> {
  const keeper = new Timekeeper();
  await keeper.begin().catch((error: unknown) => log('warn', 'clock.not_set', { error: String(error) }));
  const round = async () => {
    await keeper.look();
    return 'idle' as const;
  };
  return startLoop({ name: 'clock', interval: INTERVAL, round });
}
