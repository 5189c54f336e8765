import { tryAsk, type Target } from './visitor';

/** Readers who ask for pages, one after the other, until told to stop; what is not 200 has failed. */
export class Load {
  asked = 0;
  readonly failures = new Map<string, number>();
  private stopped = false;
  private readonly ended: Promise<unknown>;

  constructor(
    private readonly target: Target,
    private readonly paths: readonly string[],
    readers: number,
  ) {
    this.ended = Promise.all(Array.from({ length: readers }, (_, reader) => this.read(reader)));
  }

  /** How many failed, and as what. */
  async stop(): Promise<{ asked: number; failed: number; how: string }> {
    this.stopped = true;
    await this.ended;
    const failed = [...this.failures.values()].reduce((sum, count) => sum + count, 0);
    return { asked: this.asked, failed, how: [...this.failures].map(([how, count]) => `${count} × ${how}`).join(', ') };
  }

  private async read(reader: number): Promise<void> {
    for (let n = reader; !this.stopped; n += 1) {
      const answer = await tryAsk(this.target, this.paths[n % this.paths.length] ?? '/');
      this.asked += 1;
      const how = answer ? String(answer.status) : 'cut';
      if (how !== '200') this.failures.set(how, (this.failures.get(how) ?? 0) + 1);
    }
  }
}
