/** Lets something happen at most once in a while. */
export class Throttle {
  private lastAt: number;

  /** The first time is one interval from now. `now` tells the time in milliseconds. */
  constructor(
    private readonly intervalMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.lastAt = now();
  }

  /** Runs the action, unless it is too early. */
  run(action: () => void): void {
    if (this.now() - this.lastAt < this.intervalMs) return;
    this.lastAt = this.now();
    action();
  }
}
