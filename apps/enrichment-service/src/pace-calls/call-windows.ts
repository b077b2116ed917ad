const MINUTE_MS = 60_000;

/** The beginnings of the minute, the day and the month (UTC) that calls are counted in. */
export interface CallWindows {
  readonly minute: Date;
  readonly day: Date;
  readonly month: Date;
}

export function windowsAt(now: Date): CallWindows {
  const at = now.getTime();
  return {
    minute: new Date(at - (at % MINUTE_MS)),
    day: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())),
    month: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1)),
  };
}

/** When each of the windows ends and the next one begins. */
export function endsOf({ minute, day, month }: CallWindows): CallWindows {
  return {
    minute: new Date(minute.getTime() + MINUTE_MS),
    day: new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + 1)),
    month: new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1)),
  };
}

/** The later of two: a replica whose clock is behind counts in the period that another one has begun. */
export function laterWindows(a: CallWindows, b: CallWindows): CallWindows {
  const later = (one: Date, other: Date): Date => (one > other ? one : other);
  return {
    minute: later(a.minute, b.minute),
    day: later(a.day, b.day),
    month: later(a.month, b.month),
  };
}
