const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const utcMonth = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const utcDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The day of an ISO moment in the reader's time zone: `3 Mar 2024`. */
export function formatDay(iso: string): string {
  return day.format(new Date(iso));
}

/** An ISO moment in the reader's time zone, to the minute: `3 Mar 2024, 14:05`. */
export function formatMoment(iso: string): string {
  return moment.format(new Date(iso));
}

/** The time of day of an ISO moment in the reader's time zone: `14:05`. */
export function formatTime(iso: string): string {
  return time.format(new Date(iso));
}

/** A release date no more precisely than it is known: `1972`, `March 1972` or `3 March 1972`. */
export function formatReleaseDate(date: string): string {
  if (date.length === 4) return date;
  return date.length === 7
    ? utcMonth.format(new Date(`${date}-01T00:00:00Z`))
    : utcDay.format(new Date(`${date}T00:00:00Z`));
}

/** The year of a release date of any precision. */
export function releaseYear(date: string): string {
  return date.slice(0, 4);
}

/** A month given as `YYYY-MM`: `March 2024`. */
export function formatMonth(month: string): string {
  return utcMonth.format(new Date(`${month}-01T00:00:00Z`));
}
