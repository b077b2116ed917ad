/** What a provider says about its own limits beside an answer; null where it says nothing. */
export interface ToldLimits {
  /** Calls left of the quota. */
  readonly quotaRemaining: number | null;
  /** Calls left until `rateResetsAt`. */
  readonly rateRemaining: number | null;
  readonly rateResetsAt: Date | null;
}

export const nothingTold: ToldLimits = {
  quotaRemaining: null,
  rateRemaining: null,
  rateResetsAt: null,
};

/** The strictest of what was told during a batch of calls: answers do not arrive in the order they were made in. */
export function strictestOf(told: readonly ToldLimits[]): ToldLimits {
  const rated = told.filter(({ rateResetsAt }) => rateResetsAt !== null);
  const last = rated.at(-1)?.rateResetsAt ?? null;
  return {
    quotaRemaining: lowest(told.map(({ quotaRemaining }) => quotaRemaining)),
    rateRemaining: lowest(rated.map(({ rateRemaining }) => rateRemaining)),
    rateResetsAt: last,
  };
}

function lowest(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : Math.min(...known);
}
