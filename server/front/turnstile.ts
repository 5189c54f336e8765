export type TurnstileOptions<T> = {
  /** Tasks that run at once. */
  places: number;
  /** Milliseconds that a task waits at most while the line stands still. */
  patience: number;
  /** With it, those in line go on waiting as long as others end well: the line is long, and it moves. */
  moving?: {
    /** Whether a result says that it went well. */
    wentWell: (result: T) => boolean;
    /** Milliseconds that a task waits at most, however well it moves. */
    most: number;
  };
};

/** Lets a number of tasks run at once; the others wait in line, for a while. */
export class Turnstile<T> {
  #running = 0;
  #movedAt = -Infinity;
  readonly #line: (() => void)[] = [];

  constructor(private readonly options: TurnstileOptions<T>) {}

  /** Runs the task when there is a place; null when none came free in time. */
  async through(task: () => Promise<T>): Promise<T | null> {
    if (this.#running >= this.options.places && !(await this.#waitInLine())) return null;
    this.#running += 1;
    try {
      const result = await task();
      if (this.options.moving?.wentWell(result)) this.#movedAt = performance.now();
      return result;
    } finally {
      this.#running -= 1;
      this.#line.shift()?.();
    }
  }

  /** Milliseconds that one who came at `began` goes on waiting. */
  #rest(began: number): number {
    const { patience, moving } = this.options;
    const most = began + (moving?.most ?? patience);
    return Math.min(most, Math.max(began, this.#movedAt) + patience) - performance.now();
  }

  #waitInLine(): Promise<boolean> {
    const began = performance.now();
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      let entered = false;
      const enter = () => {
        entered = true;
        clearTimeout(timer);
        resolve(true);
      };
      const leave = () => {
        if (entered) return;
        if (this.#rest(began) > 0) return wait();
        this.#line.splice(this.#line.indexOf(enter), 1);
        resolve(false);
      };
      // In a busy process a timer may run before what had arrived long ago has been read: that comes first.
      const wait = () => {
        timer = setTimeout(() => setImmediate(leave), this.#rest(began));
      };
      this.#line.push(enter);
      wait();
    });
  }
}
