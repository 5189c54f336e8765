/** Lets a number of tasks run at once; the others wait in line, for a while. */
export class Turnstile {
  #running = 0;
  readonly #line: (() => void)[] = [];

  constructor(
    private readonly places: number,
    /** Milliseconds that a task waits at most. */
    private readonly patience: number,
  ) {}

  /** Runs the task when there is a place; null when none came free in time. */
  async through<T>(task: () => Promise<T>): Promise<T | null> {
    if (this.#running >= this.places && !(await this.#waitInLine())) return null;
    this.#running += 1;
    try {
      return await task();
    } finally {
      this.#running -= 1;
      this.#line.shift()?.();
    }
  }

  #waitInLine(): Promise<boolean> {
    return new Promise((resolve) => {
      const enter = () => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        this.#line.splice(this.#line.indexOf(enter), 1);
        resolve(false);
      }, this.patience);
      this.#line.push(enter);
    });
  }
}
