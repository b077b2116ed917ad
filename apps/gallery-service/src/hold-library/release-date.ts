/** The year of a release date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`); NaN where there is none. */
export function releaseYear(date: string | null): number {
  return date === null ? NaN : Number(date.slice(0, 4));
}

/** A release date as the number `yyyymmdd`, with zeros for what is unknown: a year alone comes before its months. */
export function releaseNumber(date: string | null): number {
  if (date === null) return NaN;
  const [year = '0', month = '0', day = '0'] = date.split('-');
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}
