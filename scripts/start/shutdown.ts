import { performance } from 'node:perf_hooks';

/** npm passes a Ctrl+C on to us although the terminal has done so: the same wish arrives twice within milliseconds. */
const SAME_WISH = 1_000;
/** A thing that does not end in this time is left behind; PostgreSQL's own limits are shorter (stopPostmaster). */
const LIMIT = 27_000;

/** How often we look whether npm still runs. */
const PARENT_CHECK = 500;

type Ending = { name: string; end: () => Promise<void> };

/**
 * What has been started and must be ended, in the opposite order. The first SIGINT or SIGTERM ends everything and exits
 * with 0; another one, at least a second later, exits at once with 1.
 */
export class Shutdown {
  private readonly endings: Ending[] = [];
  private readonly asked = new AbortController();
  private firstSignalAt: number | undefined;

  /** Aborted as soon as somebody asks us to stop. */
  get signal(): AbortSignal {
    return this.asked.signal;
  }

  /** Registers how to end something that now runs. */
  add(name: string, end: () => Promise<void>): void {
    this.endings.push({ name, end });
  }

  /**
   * Listens for signals. Under npm the end of npm's shell counts as one: a SIGTERM for `npm start` may end that shell,
   * which passes nothing on to us.
   */
  listen({ underNpm }: { underNpm: boolean }): void {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => void this.onSignal());
    const parent = process.ppid;
    if (underNpm) setInterval(() => process.ppid === parent || void this.onParentGone(), PARENT_CHECK).unref();
  }

  /** Ends everything that was added, last first; a failure to end one does not keep the others from it. */
  async endAll(): Promise<void> {
    this.asked.abort();
    for (let ending = this.endings.pop(); ending; ending = this.endings.pop()) {
      try {
        await ending.end();
      } catch (error) {
        process.exitCode = 1;
        process.stderr.write(`Could not stop ${ending.name}: ${String(error)}\n`);
      }
    }
  }

  private async onParentGone(): Promise<void> {
    if (this.firstSignalAt === undefined) await this.onSignal();
  }

  private async onSignal(): Promise<void> {
    if (this.firstSignalAt !== undefined) {
      if (performance.now() - this.firstSignalAt > SAME_WISH) process.exit(1);
      return;
    }
    this.firstSignalAt = performance.now();
    process.stdout.write('\nStopping …\n');
    setTimeout(() => process.exit(1), LIMIT).unref();
    await this.endAll();
    process.stdout.write('Stopped\n');
    process.exit();
  }
}
