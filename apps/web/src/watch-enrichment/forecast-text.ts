import type { EnrichmentForecast } from '@app/contracts';
import { formatDay } from '../format/date.js';
import { formatCount } from '../format/number.js';
import { enrichment } from '../texts/enrichment.en.js';

/** When everything is asked for, in a sentence or two. */
export function forecastText(forecast: EnrichmentForecast, paused: boolean, now: Date): string {
  const { tracksLeft, callsLeft, callsPerDay, doneAt } = forecast;
  const words = enrichment.forecast;
  if (tracksLeft === 0) return words.done;
  const tracks = formatCount(tracksLeft);
  if (paused) return words.paused(tracks, tracksLeft);
  if (doneAt === null) return words.unknown(tracks, tracksLeft);
  const day = formatDay(doneAt);
  const when = day === formatDay(now.toISOString()) ? words.today : words.on(day);
  const sentence = words.by(tracks, tracksLeft, formatCount(callsLeft), when);
  // The pace is worth a word only where it is what the rest waits for.
  const bounds = callsPerDay !== null && callsPerDay < callsLeft;
  return bounds ? `${sentence} ${words.perDay(formatCount(callsPerDay))}` : sentence;
}
