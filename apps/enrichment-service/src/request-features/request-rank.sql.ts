/** Nothing waits longer for its turn than this behind tracks that are more useful. */
const LONGEST = `interval '30 days'`;

/**
 * The moment by which a track deserves to be asked for: soon after it was requested where it was saved lately, later the
 * longer ago that was, and 30 days later at most. Ordered by it the newest saves come first, and whatever waits gains on
 * everything that comes after it. Both arguments are SQL expressions of type timestamptz.
 */
export function rankAt(requestedAt: string, savedAt: string): string {
  const age = `greatest(extract(epoch FROM ${requestedAt} - ${savedAt}), 0)`;
  const share = `coalesce(${age} / (${age} + extract(epoch FROM ${LONGEST})), 1)`;
  return `${requestedAt} + ${LONGEST} * ${share}`;
}
