/** The sandbox's idea of now: the machine's clock, moved by a number of seconds that may be set from outside. */
export class SandboxClock {
  offsetSeconds = 0;

  now(): Date {
    return new Date(Date.now() + this.offsetSeconds * 1_000);
  }
}
