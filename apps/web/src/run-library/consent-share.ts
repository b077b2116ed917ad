/** How many of the months that a consent lasts are over: from 0 to `months`, whatever the clock says. */
export function monthsGone(
  consent: { readonly authorizedAt: string; readonly expiresAt: string },
  nowMs: number,
  months: number,
): number {
  const from = Date.parse(consent.authorizedAt);
  const to = Date.parse(consent.expiresAt);
  const share = to > from ? (nowMs - from) / (to - from) : 1;
  return Math.min(1, Math.max(0, share)) * months;
}
