/** The clock of a spec: the machine's, or one that begins elsewhere, moved ahead at will. */
export class MovableClock {
  private ahead: number;

  constructor(start?: Date) {
    this.ahead = start === undefined ? 0 : start.getTime() - Date.now();
  }

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  /** How far it is from the machine's time, in milliseconds. */
  get offsetMs(): number {
    return this.ahead;
  }

  advance(ms: number): void {
    this.ahead += ms;
  }
}
