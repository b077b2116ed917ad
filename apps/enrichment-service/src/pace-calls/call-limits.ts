/** How often a provider may be called; null where there is no limit of that kind. */
export interface CallLimits {
  readonly perMinute: number;
  /** Calls of every kind in a UTC day. */
  readonly perDay: number | null;
  /** Calls that the provider charges for, in a UTC month. */
  readonly perMonth: number | null;
}

/** The share of a day and of a month that is kept for what people ask for themselves. */
const RESERVED_SHARE = 0.05;

/** Calls of a limit that only people's own requests may use. */
export function reservedOf(limit: number | null): number {
  return limit === null ? 0 : Math.floor(limit * RESERVED_SHARE);
}
