const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * SoundCharts takes a track in about 2 h after it was first asked for and analyses it within 24 h (vendor's help
 * pages, 2026); a track that is not there after a week turns up late, if ever.
 */
const afterMissing = [3 * HOUR_MS, DAY_MS, 7 * DAY_MS] as const;
const afterMissingLater = 30 * DAY_MS;

/** How often a track is tried in a row before the provider's failure becomes the track's. */
export const MAX_ATTEMPTS = 8;

const FIRST_RETRY_MS = 2_000;
const RETRY_FACTOR = 3;
const LONGEST_RETRY_MS = HOUR_MS;

/** When to ask again for a track that the provider had nothing for, `answers` times by now. */
export function nextAskAfterMissing(answers: number, at: Date): Date {
  return new Date(at.getTime() + (afterMissing[answers - 1] ?? afterMissingLater));
}

/**
 * When to try again after `attempts` failures in a row: 2 s, 6 s, 18 s … up to 24 min, of which the second half is
 * random, so that what failed together does not come back together.
 * @param random from 0 up to 1
 */
export function nextTryAfterFailure(attempts: number, at: Date, random: () => number): Date {
  const full = Math.min(FIRST_RETRY_MS * RETRY_FACTOR ** (attempts - 1), LONGEST_RETRY_MS);
  return new Date(at.getTime() + Math.round(full / 2 + (random() * full) / 2));
}

/** How long the provider is left alone after it refused the credentials or the plan. */
export const REFUSED_PAUSE_MS = 15 * 60_000;
