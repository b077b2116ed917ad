/** A track's length as `m:ss`, or `h:mm:ss` from one hour on. `durationMs` is in milliseconds. */
export function formatLength(durationMs: number): string {
  const totalSeconds = Math.round(durationMs / 1000);
  const seconds = totalSeconds % 60;
  const minutes = Math.floor(totalSeconds / 60) % 60;
  const hours = Math.floor(totalSeconds / 3600);
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds)}` : `${minutes}:${pad(seconds)}`;
}

/** A span of time in words, in its two largest units: `2 h 5 min`, `3 min 20 s`, `12 s`. Negative spans are `0 s`. */
export function formatSpan(spanMs: number): string {
  const totalSeconds = Math.max(0, Math.ceil(spanMs / 1000));
  const units: readonly (readonly [number, string])[] = [
    [Math.floor(totalSeconds / 86_400), 'd'],
    [Math.floor(totalSeconds / 3600) % 24, 'h'],
    [Math.floor(totalSeconds / 60) % 60, 'min'],
    [totalSeconds % 60, 's'],
  ];
  const first = units.findIndex(([value]) => value > 0);
  if (first === -1) return '0 s';
  return units
    .slice(first, first + 2)
    .filter(([value]) => value > 0)
    .map(([value, unit]) => `${value}\u00a0${unit}`)
    .join(' ');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
