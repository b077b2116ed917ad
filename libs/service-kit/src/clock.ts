/** The time, as a dependency: rules that depend on it are tested with a clock of their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
