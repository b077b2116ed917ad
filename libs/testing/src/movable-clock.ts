/** The machine's clock, which a spec moves forward. */
export class MovableClock {
  private offsetMs = 0;

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** How far it stands away from the machine's clock, in whole seconds. */
  get offsetSeconds(): number {
    return Math.round(this.offsetMs / 1_000);
  }

  pass(seconds: number): void {
    this.offsetMs += seconds * 1_000;
  }
}
