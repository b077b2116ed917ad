/** Spotify's rule of June 2026: a refresh token ends six months after the consent, however it is used. */
const CONSENT_MONTHS = 6;

const DAY_MS = 86_400_000;

/** When a consent ends: the same day six months later, or the last of the month where there is no such day. */
export function consentEnd(authorizedAt: Date): Date {
  const end = new Date(authorizedAt);
  end.setUTCMonth(end.getUTCMonth() + CONSENT_MONTHS);
  if (end.getUTCDate() !== authorizedAt.getUTCDate()) end.setUTCDate(0);
  return end;
}

/** Whole days until a moment; 0 once it has passed. */
export function daysUntil(end: Date, now: Date): number {
  return Math.max(0, Math.floor((end.getTime() - now.getTime()) / DAY_MS));
}

/** The days before the end at which somebody is told. */
const warnings = [30, 7, 1] as const;

/**
 * Which warning the moment calls for: the most urgent of those that are due, 0 once the consent has ended, null while
 * there is time.
 */
export function dueWarning(end: Date, now: Date): number | null {
  const left = end.getTime() - now.getTime();
  if (left <= 0) return 0;
  return warnings.findLast((days) => left <= days * DAY_MS) ?? null;
}
