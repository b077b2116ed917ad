/** How fast one caller may ask: `burst` at once, then `perSecond`. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** What a limit says to one call. Times are in milliseconds from now. */
export interface Verdict {
  /** Null where the call may pass, else how long the caller has to wait for the next one. */
  readonly waitMs: number | null;
  /** How many calls would pass at once now. */
  readonly remaining: number;
  /** When the whole burst is there again. */
  readonly fullInMs: number;
}
