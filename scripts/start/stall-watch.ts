import { PlainError } from '../stack/plain-error.js';

/** Nothing moved for too long; the message says what was waited for. */
export class StallError extends PlainError {
  override readonly name = 'StallError';
}

/** Notices when something that is looked at again and again stops changing. */
export class StallWatch {
  private last: string | undefined;
  private lastChangeAt: number;

  /** `now` tells the time in milliseconds. */
  constructor(
    private readonly patienceSeconds: number,
    private readonly now: () => number = Date.now,
  ) {
    this.lastChangeAt = now();
  }

  /**
   * Takes what is seen now. Throws `StallError` once it has been the same for longer than the patience; `explain` says
   * what is still missing.
   */
  observe(seen: unknown, explain: () => string): void {
    const current = JSON.stringify(seen);
    if (current !== this.last) {
      this.last = current;
      this.lastChangeAt = this.now();
      return;
    }
    if (this.now() - this.lastChangeAt <= this.patienceSeconds * 1000) return;
    throw new StallError(`nothing moved for ${this.patienceSeconds} s: ${explain()}`);
  }
}
