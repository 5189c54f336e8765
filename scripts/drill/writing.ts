import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Site } from './site';
import { postedId, tryPost, type Article, type Stand } from './stand';
import { HALF_WRITTEN_SQL, WHOLE_SQL } from './whole';

/** A pause after an answer that was none: a browser's reader does not press again at once either. Milliseconds. */
const PAUSE = 50;

export type Written = { acknowledged: string[]; answers: Map<number, number>; unanswered: number };

/**
 * Writers who post one comment after the other until told to stop, and repeat, with the same key, what was not
 * acknowledged. `lastAt` is when the latest was: by the clock of `performance`.
 */
export class Writing {
  private readonly written: Written = { acknowledged: [], answers: new Map(), unanswered: 0 };
  private stopped = false;
  private readonly ended: Promise<unknown>;
  lastAt = performance.now();
  /** When the latest of those that were acknowledged had been sent. */
  private lastSentAt = 0;

  private constructor(
    private readonly site: Site,
    private readonly articles: readonly Article[],
    private readonly more: () => ReturnType<Stand['writers']>,
    writers: number,
  ) {
    this.ended = Promise.all(Array.from({ length: writers }, () => this.write()));
  }

  static async begin(stand: Stand, site: Site, writers: number, comments: number): Promise<Writing> {
    const pool = await stand.writers(site, comments);
    const take = async () => pool.splice(0, 1);
    return new Writing(site, await stand.articles(site), take, writers);
  }

  get count(): number {
    return this.written.acknowledged.length;
  }

  /** Resolves, with the milliseconds since now, when a comment that was sent from now on has been acknowledged. */
  async untilNext(limit: number): Promise<number> {
    const began = performance.now();
    while (this.lastSentAt < began && performance.now() - began < limit) await pause(5);
    return performance.now() - began;
  }

  async stop(): Promise<Written> {
    this.stopped = true;
    await this.ended;
    return this.written;
  }

  private async write(): Promise<void> {
    while (!this.stopped) {
      const [writer] = await this.more();
      if (!writer) throw new Error('The drill has run out of writers');
      const article = this.articles[this.count % this.articles.length];
      if (!article) throw new Error('There is no article to write under');
      const key = randomUUID();
      await this.untilAcknowledged({ writer, article, key, words: `A comment that must not be lost: ${key}` });
    }
  }

  private async untilAcknowledged(what: Parameters<typeof tryPost>[1]): Promise<void> {
    for (;;) {
      const sentAt = performance.now();
      const answer = await tryPost(this.site, what);
      const id = postedId(answer);
      if (answer) this.written.answers.set(answer.status, (this.written.answers.get(answer.status) ?? 0) + 1);
      else this.written.unanswered += 1;
      if (id) {
        this.lastAt = performance.now();
        this.lastSentAt = Math.max(this.lastSentAt, sentAt);
        return void this.written.acknowledged.push(id);
      }
      if (this.stopped) return;
      await pause(PAUSE);
    }
  }
}

/** How many of these comments are not there, or are not whole. */
export async function lostOf(site: Site, ids: readonly string[]): Promise<number> {
  return ids.length - (await site.count(WHOLE_SQL, [ids]));
}

/** What writes that were cut in half have left (`HALF_WRITTEN_SQL`). */
export const halfWritten = (site: Site): Promise<number> => site.count(HALF_WRITTEN_SQL);
